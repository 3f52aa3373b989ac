import Markdown
import Testing

@Suite struct DecodingTests {
  private func parse(_ bytes: [UInt8]) -> MarkdownDocument {
    MarkdownParser.parse(bytes, file: "a.md")
  }

  private func places(of document: MarkdownDocument) -> [String] {
    document.diagnostics.map { "\($0.id) \($0.range.start.line):\($0.range.start.column)" }
  }

  @Test func invalidBytesAreNamedOnceALineAndReplaced() {
    let document = parse(Array("é\n".utf8) + [0xC3, 0xA9, 0xFF, 0x61, 0xC0, 0xAF, 10, 0xE9])
    #expect(places(of: document) == ["invalid-utf-8 2:2", "invalid-utf-8 3:1"])
    #expect(document.source == "é\né\u{FFFD}a\u{FFFD}\u{FFFD}\n\u{FFFD}")
    #expect(!document.isRefused)
  }

  @Test func replacementThatTheAuthorTypedIsNoError() {
    #expect(places(of: parse(Array("a\u{FFFD}".utf8))) == [])
  }

  @Test func markOfByteOrderIsSkippedAndNoted() {
    let document = parse([0xEF, 0xBB, 0xBF] + Array("# a".utf8))
    #expect(places(of: document) == ["byte-order-mark 1:1"])
    #expect(document.blocks.first?.range.places == "1:1-1:4")
  }

  @Test func nulIsReplacedAndNamedOnceALine() {
    let document = parse(Array("abc\0d\0\n\0fin".utf8))
    #expect(places(of: document) == ["nul-character 1:4", "nul-character 2:1"])
    #expect(document.blocks.plainText == "abc\u{FFFD}d\u{FFFD} \u{FFFD}fin")
  }

  @Test func utf16IsRefusedWithAndWithoutItsMark() {
    let letters = Array("# Titre\nTexte".utf8)
    let little = letters.flatMap { letter -> [UInt8] in [letter, 0] }
    let big = letters.flatMap { letter -> [UInt8] in [0, letter] }
    for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big] {
      #expect(places(of: parse(bytes)) == ["not-utf-8 1:1"])
      #expect(parse(bytes).isRefused)
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEndsOfOneSortAreFine(end: String) {
    let document = parse(Array("# a\(end)\(end)b".utf8))
    #expect(document.diagnostics == [])
    #expect(document.blocks.map { $0.range.places } == ["1:1-1:4", "3:1-3:2"])
  }

  @Test func lineEndsOfTwoSortsAreReportedOnce() {
    #expect(places(of: parse(Array("a\r\nb\rc\nd\n".utf8))) == ["mixed-line-endings 2:1"])
  }
}
