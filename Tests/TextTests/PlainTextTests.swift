import Testing

@testable import Text

struct PlainTextTests {
  @Test func everyPlainScalarStaysAndTakesOneColumn() {
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value), isPlain(String(scalar)) else { continue }
      let stays = CodePointPolicy.of(scalar) == .keep && DisplayWidth.of(scalar) == 1
      if !stays { Issue.record("U+\(String(value, radix: 16)) is plain") }
    }
  }

  @Test(arguments: ["", "L’été, « ici » : 2\u{202F}€", "ŒUVRE — œil…", "ăǅʼ", "‹~›"])
  func wordsOfLatinLettersArePlain(text: String) {
    #expect(isPlain(text))
  }

  @Test(
    arguments: [
      "\u{1B}", "\u{7F}", "\t", "\r", "\u{85}", "\u{9B}", "sur\u{AD}titre", "e\u{301}", "\u{200B}",
      "\u{200D}", "a\u{202E}b", "\u{2028}", "字", "م", "😀", "→",
    ])
  func otherTextsAreNot(text: String) {
    #expect(!isPlain(text))
  }

  @Test func lineFeedsArePlainWhereTheyAreKept() {
    #expect(PlainText.holds("un\ndeux".utf8, lineFeeds: true))
    #expect(!isPlain("un\ndeux"))
  }

  private func isPlain(_ text: String) -> Bool {
    PlainText.holds(text.utf8, lineFeeds: false)
  }
}
