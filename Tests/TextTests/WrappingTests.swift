import Testing

@testable import Text

struct WrappingTests {
  @Test func linesEndAtSpaces() {
    #expect(
      lines("Ici, vous ne pouvez rien casser.", 12) == ["Ici, vous ne", "pouvez rien", "casser."])
  }

  @Test func aTextThatFitsIsOneLine() {
    #expect(lines("Bonjour.", 8) == ["Bonjour."])
  }

  @Test func noTextIsOneLineWithoutRuns() {
    #expect(Wrapping.wrap([Run<Int>](), width: 10) == [[]])
    #expect(Wrapping.wrap([Run("", 1)], width: 10) == [[]])
  }

  @Test func lineFeedsEndLines() {
    #expect(lines("un\n\ndeux trois\n", 5) == ["un", "", "deux", "trois", ""])
  }

  @Test func spacesAtBothEndsOfALineGo() {
    #expect(lines("  un   deux  \n  trois ", 4) == ["un", "deux", "troi", "s"])
    #expect(lines("   ", 2) == [""])
  }

  @Test func spacesInsideALineStay() {
    #expect(lines("un  ·  deux", 20) == ["un  ·  deux"])
  }

  @Test func runsKeepTheirPayloads() {
    let runs = [Run("Lisez ", 1), Run("bien ce", 2), Run(" texte.", 1)]
    #expect(
      Wrapping.wrap(runs, width: 10) == [
        [Run("Lisez ", 1), Run("bien", 2)], [Run("ce", 2), Run(" texte.", 1)],
      ])
  }

  @Test func aWordOfSeveralRunsIsNotParted() {
    let runs = [Run("un mot co", 1), Run("upé", 2), Run("!", 3)]
    #expect(
      Wrapping.wrap(runs, width: 8) == [
        [Run("un mot", 1)], [Run("co", 1), Run("upé", 2), Run("!", 3)],
      ])
  }

  @Test func aWidthOfOneIsTakenAsTwo() {
    #expect(lines("a字b", 1) == ["a", "字", "b"])
    #expect(lines("abc", -5) == ["ab", "c"])
  }

  @Test func wideCharactersNeverStraddle() {
    #expect(lines("字字字字", 5) == ["字字", "字字"])
  }

  @Test(arguments: [UInt64](1...40))
  func noWordIsLostAndEveryLineFits(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<60 {
      let runs = runs(&numbers)
      let width = Int.random(in: 2...24, using: &numbers)
      let lines = Wrapping.wrap(runs, width: width)
      #expect(words(lines.flatMap { $0 }) == words(runs))
      for line in lines {
        let text = text(line)
        #expect(DisplayWidth.of(text) <= width)
        #expect(text.first != " " && text.last != " ")
        #expect(line.allSatisfy { !$0.text.isEmpty })
      }
    }
  }

  @Test(arguments: [UInt64](1...40))
  func wrappingAgainChangesNothing(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<60 {
      let width = Int.random(in: 2...24, using: &numbers)
      let lines = Wrapping.wrap(runs(&numbers), width: width)
      #expect(lines.allSatisfy { Wrapping.wrap($0, width: width) == [$0] })
      let joined = Array(lines.joined(separator: [Run("\n", 0)]))
      #expect(Wrapping.wrap(joined, width: width) == lines)
    }
  }

  private let pieces = [
    "a", "mot", "longuement", "é", "e\u{301}", "字", "👍", " ", " ", "  ", "\n", "-", "—", "/", "@",
    ".", "«", "»", " :", "?", " !", "\u{A0}", "\u{202F}", "क", "\u{93E}", "\u{94D}", "2", "%",
  ]

  private func runs(_ numbers: inout SeededNumbers) -> [Run<Int>] {
    (0..<Int.random(in: 0...5, using: &numbers)).map { index in
      let count = Int.random(in: 0...9, using: &numbers)
      return Run(SafeText(numbers.text(of: pieces, count: count), as: .lines), index)
    }
  }

  /// Each scalar but spaces and line feeds, with its payload.
  private func words(_ runs: [Run<Int>]) -> [String] {
    runs.flatMap { run in
      run.text.string.unicodeScalars.filter { $0 != " " && $0 != "\n" }
        .map { "\($0.value) \(run.payload)" }
    }
  }

  private func text(_ line: [Run<Int>]) -> String {
    line.map { $0.text.string }.joined()
  }
}

/// The lines of a text of one run.
func lines(_ text: String, _ width: Int) -> [String] {
  Wrapping.wrap([Run(SafeText(text, as: .lines), 0)], width: width).map { line in
    line.map { $0.text.string }.joined()
  }
}
