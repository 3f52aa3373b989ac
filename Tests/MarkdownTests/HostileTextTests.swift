import Markdown
import Testing

@Suite struct HostileTextTests {
  @Test(
    arguments: zip(
      ["\u{1B}", "\u{9B}", "\u{202E}", "\u{E0041}", "\u{200B}", "\u{AD}", "\u{E000}", "\u{2028}"],
      [
        "control-character", "control-character", "direction-control", "hidden-tag",
        "invisible-character", "invisible-character", "unshowable-character", "line-separator",
      ]))
  func eachKindHasItsID(character: String, id: String) {
    #expect(findings(in: "a\n\né 1️⃣\(character)b") == [Finding(id, at: 1)])
  }

  @Test func eachKindIsReportedOnceALine() {
    #expect(
      findings(in: "1️⃣\u{1B}a\u{1B}b2️⃣\u{202E}\n3️⃣\u{7}") == [
        Finding("control-character", at: 1), Finding("direction-control", at: 2),
        Finding("control-character", at: 3),
      ])
  }

  @Test func moreThanFourMarksOnALetterAreReported() {
    let marks = "\u{301}\u{302}\u{303}\u{304}"
    #expect(findings(in: "a\(marks)b\(marks)") == [])
    #expect(
      MarkdownParser.parse("a\(marks)\u{301}", file: "a.md").diagnostics.map { $0.range.places }
        == ["1:6-1:6"])
  }

  @Test(arguments: ["« œuf\u{A0}» 12\u{202F}€", "❤️ 👩‍🚀 👍🏽 🇫🇷", "می‌خواهم", "a\tb", "Ελλάδα 漢字"])
  func ordinaryTextIsNotReported(text: String) {
    #expect(findings(in: text) == [])
  }
}
