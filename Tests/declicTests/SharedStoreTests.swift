import Glibc
import TestSupport
import Testing

/// Several machines on one store.
struct SharedStoreTests {
  @Test func manyFirstStartsAtOnceAllOpen() throws {
    let site = try Site()
    let people = try (1...6).map { try site.person(at: "Poste \($0)") }
    for person in people {
      try person.sees("Commencer")
      try person.chooses("Commencer", sees: "La touche Entrée")
      #expect(!person.words.contains("rien ne sera gardé"))
    }
    for person in people {
      person.terminal.send(signal: SIGTERM)
      #expect(person.terminal.waitForEnding() == .exited(0))
    }
    let owner = try site.owner("store", "check")
    #expect(owner.terminal.waitForEnding() == .exited(0))
  }

  @Test func twoTerminalsWithOneCardKeepBothAnswers() throws {
    let site = try Site()
    let first = try site.person(at: "Poste 1")
    let card = try first.practisesWithACard(consents: false)
    let second = try site.person(at: "Poste 2")
    try second.signsIn(card, sees: "Bonjour, \(card)")
    try second.chooses("Continuer : Les portes", sees: "Question de Porte")
    try first.answers("Je tire")
    try second.answers("Je tourne")
    #expect(
      try site.answers() == ["Je tourne", "Je tire", "Je tourne"])
    let owner = try site.owner("store", "check")
    #expect(owner.terminal.waitForEnding() == .exited(0))
  }

  @Test func twoTerminalsWithOneCardAreBothTold() throws {
    let site = try Site()
    let first = try site.person(at: "Poste 1")
    let card = try first.practisesWithACard(consents: false)
    let second = try site.person(at: "Poste 2")
    try second.signsIn(card, sees: "aussi ouverte à une autre place : Poste 1.")
    try first.sees("aussi ouverte à une autre place : Poste 2.")
    #expect(first.words.contains("Question de Porte"))
    try first.answers("Je tourne")
    #expect(!first.words.contains("aussi ouverte"))
  }

  @Test func aVisitElsewhereLeavesAGuestAlone() throws {
    let site = try Site()
    let first = try site.person(at: "Poste 1")
    try first.practisesWithoutACard()
    let second = try site.person(at: "Poste 2")
    try second.beginsAVisit()
    try second.leaves()
    try first.answers("Je tourne")
    #expect(try site.answers().count == 2)
  }
}
