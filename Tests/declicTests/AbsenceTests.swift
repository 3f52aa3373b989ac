import Records
import TestSupport
import Testing

/// Somebody goes away from the machine without leaving.
///
/// The question comes after twelve seconds here, and the end after as many more: time enough for a
/// key on a machine that is busy with other tests.
struct AbsenceTests {
  private let impatience = ["--idle", "0.2"]

  @Test func theVisitEndsByItselfAndTheNextPersonSeesNothing() throws {
    let site = try Site()
    let first = try site.person(at: "Poste 2")
    let card = try first.practisesWithACard(consents: false)
    try first.leaves()

    let person = try site.person(options: impatience)
    try person.signsIn(card, sees: "Bonjour, \(card)")
    let clearings = person.terminal.screen.scrollbackClearings
    try person.sees("Êtes-vous toujours là ? Appuyez sur une touche.", within: 60)
    #expect(!person.words.contains(card))
    try person.sees("Ici, vous ne pouvez rien casser.", within: 60)
    #expect(!person.words.contains(card))
    #expect(person.terminal.screen.scrollback.isEmpty)
    #expect(person.terminal.waits(seconds: 5) { $0.scrollbackClearings > clearings })
    #expect(try site.endings().last == .idle)
    #expect(try site.answers() == ["Je tourne"])
  }

  @Test func aKeyBringsThePageBackAndDoesNothingElse() throws {
    let person = try Site().person(options: impatience)
    try person.beginsAVisit()
    try person.sees("Êtes-vous toujours là ?", within: 60)
    try person.presses("q", sees: "Une porte a une poignée")
    #expect(!person.words.contains("Finir votre visite ?"))
  }

  @Test func inADialogueTheQuestionComesWhileALineIsAwaited() throws {
    let person = try Site().person(options: ["--linear"] + impatience)
    try person.sees("Entrée : Commencer")
    try person.presses("\n", sees: "La touche Entrée")
    try person.sees("Êtes-vous toujours là ?", within: 60)
    #expect(!person.words.contains("La touche Entrée"))
    try person.presses("q\n", sees: "La touche Entrée")
    #expect(!person.words.contains("Finir votre visite ?"))
    try person.sees("Ici, vous ne pouvez rien casser.", within: 90)
    #expect(!person.words.contains("La touche Entrée"))
  }
}

extension Site {
  /// How the sittings ended.
  fileprivate func endings() throws -> [SessionClosed.Reason] {
    try facts().compactMap {
      if case .sessionClosed(let closing) = $0 { closing.reason } else { nil }
    }
  }
}
