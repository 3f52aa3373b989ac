import Testing

@testable import Text

struct CodePointPolicyTests {
  @Test(
    arguments: [
      (0x00, .caret), (0x08, .caret), (0x09, .tabulation), (0x0A, .lineFeed), (0x0B, .space),
      (0x0C, .space), (0x0D, .drop), (0x0E, .caret), (0x1B, .caret), (0x1F, .caret),
      (0x7F, .caret), (0x80, .replacement), (0x9B, .replacement), (0x9F, .replacement),
      (0xAD, .drop), (0x034F, .drop), (0x061C, .drop), (0x115F, .replacement),
      (0x1160, .replacement), (0x17B4, .drop), (0x180B, .drop), (0x180F, .drop), (0x200B, .drop),
      (0x200C, .joiner), (0x200D, .joiner), (0x200E, .drop), (0x2028, .space), (0x2029, .space),
      (0x202A, .drop), (0x202E, .drop), (0x2060, .drop), (0x2065, .drop), (0x206F, .drop),
      (0x3164, .replacement), (0xE000, .replacement), (0xFDD0, .replacement), (0xFE0F, .drop),
      (0xFEFF, .drop), (0xFFA0, .replacement), (0xFFF0, .drop), (0xFFF9, .drop),
      (0xFFFC, .replacement), (0xFFFE, .replacement), (0x1FFFF, .replacement),
      (0x1BCA0, .drop), (0x1D173, .drop), (0x1D17A, .drop), (0x1F1E6, .flagLetter),
      (0x1F1FF, .flagLetter), (0x1F3FB, .skinTone), (0xE0041, .drop), (0xE0FFF, .drop),
      (0xF0000, .replacement), (0x10FFFF, .replacement),
    ] as [(UInt32, CodePointPolicy)])
  func dangerousCodePointsHaveTheirPolicy(value: UInt32, policy: CodePointPolicy) throws {
    #expect(CodePointPolicy.of(try #require(Unicode.Scalar(value))) == policy)
  }

  @Test(arguments: [" ", "~", "é", "œ", "\u{A0}", "\u{202F}", "▸", "─", "€", "字", "\u{301}"])
  func ordinaryTextStays(text: String) throws {
    #expect(CodePointPolicy.of(try #require(text.unicodeScalars.first)) == .keep)
  }

  @Test func unassignedScalarsAreReplaced() {
    #expect(CodePointPolicy.of("\u{0378}") == .replacement)
  }

  @Test func scalarsNewerThanUnicode14AreReplaced() {
    #expect(CodePointPolicy.of("\u{1FAE8}") == .replacement)
    #expect(CodePointPolicy.of("\u{1FAE7}") == .keep)
  }

  @Test func theTableStandsInOrder() {
    let ends = CodePointPolicy.table.map { $0.range }
    #expect(zip(ends, ends.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
  }
}
