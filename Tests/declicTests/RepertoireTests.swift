import Interface
import TestSupport
import Testing

/// Terminals that show fewer signs than today's.
struct RepertoireTests {
  @Test(arguments: [["LANG": "C"], ["LC_ALL": "POSIX"], ["TERM": "vt100"]])
  func plainSignsAreEnough(environment: [String: String]) throws {
    let person = try Site().person(environment: environment)
    try person.sees("> Commencer")
    try person.presses(TypedKey.enter, sees: "La touche Entree")
    try person.presses("p", sees: "Une porte a une poignee")
    try person.presses("z" + TypedKey.enter, sees: "Question de La cle")
    try person.answersTheFirstOption()
    try person.sees("Votre reponse : Je")
    #expect(person.terminal.screen.text.allSatisfy { $0.isASCII })
    #expect(person.terminal.bytes.allSatisfy { $0 < 0x80 })
    #expect(person.terminal.screen.unknown == [])
  }

  @Test func theConsoleShowsAccentsAndFrames() throws {
    let person = try Site().person(environment: ["TERM": "linux"])
    try person.sees("▸ Commencer")
    try person.presses(TypedKey.enter, sees: "La touche Entrée")
    try person.presses("p", sees: "Une porte a une poignée")
    try person.presses("z" + TypedKey.enter, sees: "Question de La clé")
    try person.answersTheFirstOption()
    try person.sees("Votre réponse : Je")
    #expect(person.terminal.screen.unknown == [])
  }
}

extension Person {
  /// Chooses what has the focus, and sends it. Space and Tab are the same on all terminals, and the
  /// cursor stands where the focus is.
  fileprivate func answersTheFirstOption() throws {
    settles()
    terminal.type("z ")
    settles()
    for _ in 0..<8 where !lineOfTheCursor.contains("Valider") {
      terminal.type(TypedKey.tab)
      settles()
    }
    terminal.type("z" + TypedKey.enter)
  }

  private var lineOfTheCursor: String {
    terminal.screen.line(terminal.screen.cursor.row)
  }
}
