import Glibc
import TestSupport
import Testing

/// What ends the program, and what doesn't.
struct EndingTests {
  @Test(arguments: [[], ["--linear"]])
  func askedToEndItGivesTheTerminalBack(options: [String]) throws {
    let before = try TerminalPair(columns: 80, rows: 24).lineModes
    let person = try Site().person(options: options)
    try person.sees("Commencer")
    let start = ContinuousClock.now
    person.terminal.send(signal: SIGTERM)
    #expect(person.terminal.waitForEnding() == .exited(0))
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(person.terminal.pair.lineModes == before)
    #expect(!person.terminal.screen.isOtherScreen)
    // The mouse: presses, and where they are.
    #expect(person.terminal.screen.modes.isDisjoint(with: [1000, 1006]))
    #expect(person.terminal.screen.isCursorVisible)
  }

  @Test func aCutConnectionLeavesNoProcessAndKeepsTheAnswers() throws {
    let person = try Site().person()
    _ = try person.practisesWithACard(consents: false)
    try person.answers("Je tourne")
    let child = try #require(person.terminal.children().first)
    person.terminal.hangUp()
    #expect(person.terminal.waitForEnding() != nil)
    #expect(eventually { kill(child, 0) == -1 })
    #expect(try person.site.answers().count == 2)
  }

  @Test func aCutConnectionEndsADialogueToo() throws {
    let person = try Site().person(options: ["--linear"])
    try person.sees("Commencer")
    let child = try #require(person.terminal.children().first)
    person.terminal.hangUp()
    #expect(person.terminal.waitForEnding() != nil)
    #expect(eventually { kill(child, 0) == -1 })
  }

  @Test func theKeysThatStopProgramsDoNothing() throws {
    let person = try Site().person()
    try person.beginsAVisit()
    let children = person.terminal.children()
    for letter in "CZ\\DSQ]" { person.terminal.type(TypedKey.control(letter)) }
    try person.presses(TypedKey.f1, sees: "Les touches")
    #expect(person.terminal.children() == children)
  }

  @Test func theKeysThatStopProgramsDoNothingInADialogue() throws {
    let person = try Site().person(options: ["--linear"])
    try person.sees("Commencer")
    let children = person.terminal.children()
    for letter in "CZ\\DSQ" { person.terminal.type(TypedKey.control(letter)) }
    person.terminal.type("\n")
    try person.sees("La touche Entrée")
    #expect(person.terminal.children() == children)
  }

  @Test func aKioskIsNotClosedByAnyKeys() throws {
    let person = try Site().person(options: ["--kiosk"])
    try person.sees("Commencer")
    #expect(!person.words.contains("Fermer"))
    let children = person.terminal.children()
    var keys = Keys(seed: 20)
    for _ in 0..<40 {
      person.terminal.type(keys.some(250))
      person.terminal.listen(seconds: 0.05)
    }
    #expect(person.terminal.ending == nil)
    #expect(person.terminal.children() == children)
  }

  @Test func aStormOfSizesLosesNothing() throws {
    let person = try Site().person()
    try person.beginsAVisit()
    try person.reachesTheExercise()
    try person.goes(to: "Je tourne")
    try person.presses(" ", sees: "(•) Je tourne")
    let children = person.terminal.children()
    var keys = Keys(seed: 7)
    for _ in 0..<150 {
      person.terminal.resize(columns: keys.number(1...220), rows: keys.number(1...70))
      person.terminal.listen(seconds: 0.005)
    }
    for (columns, rows) in [(1, 1), (5, 20), (39, 11), (500, 200)] {
      person.terminal.resize(columns: columns, rows: rows)
      person.terminal.listen(seconds: 0.1)
    }
    person.terminal.resize(columns: 39, rows: 12)
    try person.sees("La fenêtre est trop petite.")
    person.terminal.resize(columns: 80, rows: 24)
    try person.sees("(•) Je tourne")
    #expect(person.terminal.children() == children)
    try person.chooses("Valider", sees: "Votre réponse : Je tourne")
  }
}

/// Keys and sizes drawn by lot, the same in each run.
private struct Keys {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    // Knuth's linear congruential generator (MMIX).
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int(state >> 33) % range.count
  }

  /// Keys of all kinds, whole and broken.
  mutating func some(_ count: Int) -> String {
    let sequences = [
      TypedKey.enter, TypedKey.tab, TypedKey.escape, TypedKey.down, TypedKey.up, TypedKey.f1,
      TypedKey.pageDown, TypedKey.backspace, "\u{1B}[", "\u{1B}O", "\u{1B}[<0;5;9", "é", "\u{9B}",
    ]
    return (0..<count).map { _ in
      let lot = number(0...3)
      if lot == 0 { return sequences[number(0...(sequences.count - 1))] }
      return String(Unicode.Scalar(UInt8(number(lot == 1 ? 0...31 : 32...126))))
    }.joined()
  }
}
