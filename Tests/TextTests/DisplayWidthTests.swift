import Glibc
import Testing

@testable import Text

struct DisplayWidthTests {
  @Test(
    arguments: [
      ("Déclic", 6), ("", 0), ("e\u{301}", 1), ("字", 2), ("👍", 2), ("▸ • ─ │ · ›", 11),
      ("«\u{A0}oui\u{202F}!\u{A0}»", 9), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("\n", 0),
      ("\u{600}", 1),
    ])
  func columnsAreThoseOfTheTerminal(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
    #expect(DisplayWidth.of(SafeText(text, as: .lines)) == width)
  }

  @Test func aSubstringHasTheWidthOfItsPart() {
    #expect(DisplayWidth.of("字字a".dropFirst()) == 3)
  }

  /// glibc 2.36 is asked for each scalar that a terminal may see.
  @Test func everyScalarThatSurvivesHasTheWidthOfGlibc() throws {
    typealias Measure = @convention(c) (wchar_t) -> CInt
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: Measure.self)
    try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), survives(scalar) else { continue }
      let expected = Int(wcwidth(wchar_t(value)))
      if DisplayWidth.of(scalar) != expected {
        Issue.record("U+\(String(value, radix: 16)) takes \(expected)")
      }
    }
  }

  /// No exceptions: even what glibc counts oddly (an Ahom consonant of width 0) is counted alike.
  private func survives(_ scalar: Unicode.Scalar) -> Bool {
    switch CodePointPolicy.of(scalar) {
    case .keep, .joiner, .skinTone: true
    default: false
    }
  }
}
