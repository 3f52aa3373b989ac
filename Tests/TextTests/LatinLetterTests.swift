import Testing

@testable import Text

struct LatinLetterTests {
  @Test(
    arguments: [
      ("a", "a"), ("é", "e"), ("É", "E"), ("ç", "c"), ("ÿ", "y"), ("œ", "oe"), ("Œ", "OE"),
      ("æ", "ae"), ("ǽ", "ae"), ("ø", "o"), ("ł", "l"), ("ế", "e"), ("ß", "ss"), ("ﬁ", "fi"),
      ("ﬄ", "ffl"), ("ı", "i"), ("ŀ", "l"),
    ] as [(Unicode.Scalar, String)])
  func aLetterIsReducedToItsPlainLetters(letter: Unicode.Scalar, plain: String) {
    #expect(LatinLetter.plain(letter) == plain)
  }

  @Test(arguments: ["1", "й", "ά", "×", "字", "ə", "\u{301}"] as [Unicode.Scalar])
  func whatIsNoLatinLetterHasNone(scalar: Unicode.Scalar) {
    #expect(LatinLetter.plain(scalar) == nil)
  }

  @Test func plainLettersAreASCII() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value), let plain = LatinLetter.plain(scalar) else {
        continue
      }
      #expect(!plain.isEmpty && plain.utf8.allSatisfy { 0x41...0x7A ~= $0 })
    }
  }
}
