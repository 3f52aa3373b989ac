import Markdown
import Testing

@Suite struct DiagnosticTests {
  private func diagnostic(
    _ start: (Int, Int), _ end: (Int, Int), repair: String? = "Réparez."
  ) -> Diagnostic {
    let range = SourceRange(
      file: "a.md", start: SourcePosition(line: start.0, column: start.1),
      end: SourcePosition(line: end.0, column: end.1))
    return Diagnostic(.error, id: "an-id", at: range, sentence: "Non.", repair: repair)
  }

  @Test func lineIsShownWithCaretsUnderThePart() {
    #expect(
      diagnostic((2, 3), (2, 6)).rendered(in: "x\n\tété là\ny") == """
        a.md:2:3: error[an-id]: Non.
           été là
            ^^^
          Réparez.
        """)
  }

  @Test func wideCharactersMoveTheCarets() {
    #expect(
      diagnostic((1, 3), (1, 4), repair: nil).rendered(in: "漢字かな") == """
        a.md:1:3: error[an-id]: Non.
          漢字かな
              ^^
        """)
  }

  @Test func rangeOfSeveralLinesIsMarkedToTheEndOfItsFirst() {
    #expect(
      diagnostic((1, 2), (2, 1), repair: nil).rendered(in: "abc\r\ndef").hasSuffix("  abc\n   ^^"))
  }

  @Test func placeOutsideTheTextShowsNoLine() {
    #expect(diagnostic((9, 9), (9, 9)).rendered(in: "a").split(separator: "\n").count == 2)
    #expect(diagnostic((1, 9), (1, 12)).rendered(in: "abc").contains("  abc\n     ^\n"))
  }

  @Test func longLineIsCutAroundThePart() {
    let source = String(repeating: "a", count: 500) + "b" + String(repeating: "c", count: 500)
    let lines = diagnostic((1, 501), (1, 502)).rendered(in: source).split(separator: "\n")
    #expect(lines[1].count == 100)
    #expect(lines[1].hasPrefix("  …a") && lines[1].hasSuffix("c…"))
    #expect(lines[1].prefix { $0 != "b" }.count == lines[2].prefix { $0 == " " }.count)
  }

  @Test func nothingHostileReachesTheReader() {
    let rendered = diagnostic((1, 1), (1, 2)).rendered(in: "\u{1B}[2Jabc\u{202E}")
    #expect(!rendered.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test func orderIsFileThenLineThenColumn() {
    let places = [("b", 1, 1), ("a", 2, 1), ("a", 1, 2), ("a", 1, 1)]
    let sorted = places.map { file, line, column in
      Diagnostic(
        .warning, id: "x", at: SourceRange(file: file, line: line, column: column), sentence: "")
    }.sorted()
    #expect(
      sorted.map { "\($0.range.file)\($0.range.places)" }
        == ["a1:1-1:1", "a1:2-1:2", "a2:1-2:1", "b1:1-1:1"])
  }
}
