import Glibc
import TestSupport
import Testing

/// The program is killed in the middle of a visit.
struct KilledTests {
  @Test func anAnswerThatWasAcknowledgedIsKept() throws {
    let person = try Site().person()
    let card = try person.practisesWithACard(consents: true)
    try person.answers("Je tourne")
    try person.killsTheProgram()

    #expect(try person.site.answers() == ["Je tourne", "Je tourne"])
    try person.signsIn(card, sees: "Bonjour, \(card)")
    let owner = try person.site.owner("store", "check")
    #expect(owner.terminal.waitForEnding() == .exited(0))
    try owner.sees("Tout va bien")
  }

  @Test func theSameExerciseIsOpenedAgain() throws {
    let person = try Site().person()
    let card = try person.practisesWithACard(consents: false)
    let exercise = person.titleOfTheExercise
    try person.goes(to: "Je tire")
    try person.presses(" ", sees: "(•) Je tire")
    try person.killsTheProgram()
    try person.signsIn(card, sees: "Bonjour, \(card)")
    try person.chooses(
      "Continuer : Les portes", sees: "Question de \(exercise)")
  }

  @Test func aVisitWithoutACardIsOfferedAgain() throws {
    let person = try Site().person()
    try person.practisesWithoutACard()
    let exercise = person.titleOfTheExercise
    try person.killsTheProgram()
    try person.sees("Le programme s'est arrêté, puis il est revenu.")
    try person.chooses("Reprendre ma visite", sees: "Continuer : Les portes")
    try person.chooses("Continuer : Les portes", sees: "Question de \(exercise)")
  }

  @Test func theVisitOfSomeoneElseIsErasedByAFreshStart() throws {
    let person = try Site().person()
    try person.practisesWithoutACard()
    try person.killsTheProgram()
    try person.sees("Reprendre ma visite")
    try person.chooses("Commencer", sees: "La touche Entrée")
    #expect(try person.site.answers().isEmpty)
  }

  @Test func aKilledSupervisorLeavesNobodyBehindAndLosesNothing() throws {
    let person = try Site().person()
    let card = try person.practisesWithACard(consents: false)
    let child = try #require(person.terminal.children().first)
    person.terminal.send(signal: SIGKILL)
    #expect(person.terminal.waitForEnding() == .killed(signal: SIGKILL))
    #expect(eventually { kill(child, 0) == -1 })
    let next = try person.site.person()
    try next.signsIn(card, sees: "Bonjour, \(card)")
  }
}

extension Person {
  /// Kills the program under its supervisor, and waits for the next one on a clean screen.
  fileprivate func killsTheProgram() throws {
    let child = try #require(terminal.children().first)
    let clearings = terminal.screen.scrollbackClearings
    terminal.send(signal: SIGKILL, to: child)
    #expect(terminal.waits(seconds: 10) { $0.scrollbackClearings > clearings })
    try sees("Ici, vous ne pouvez rien casser.", within: 10)
    #expect(!words.contains("Porte"))
    #expect(!terminal.isEchoing)
  }
}

/// Whether something becomes true within twenty seconds.
func eventually(_ isTrue: () -> Bool) -> Bool {
  let end = ContinuousClock.now + .seconds(20)
  while !isTrue() {
    if ContinuousClock.now >= end { return false }
    usleep(5000)
  }
  return true
}
