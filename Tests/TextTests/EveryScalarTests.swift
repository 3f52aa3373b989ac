import Testing

@testable import Text

/// Each of the 1,112,064 scalars, alone and after a letter.
struct EveryScalarTests {
  @Test(arguments: 0...16 as ClosedRange<UInt32>)
  func noForbiddenScalarIsLeft(plane: UInt32) {
    for scalar in scalars(of: plane) {
      for raw in [String(scalar), "e\(scalar)"] {
        let once = Cleaning.clean(raw, for: .lines)
        if let left = once.unicodeScalars.first(where: isForbidden) {
          Issue.record("U+\(String(scalar.value, radix: 16)) leaves \(left.value)")
        }
        if !same(Cleaning.clean(once, for: .lines), once) {
          Issue.record("U+\(String(scalar.value, radix: 16)) is cleaned twice")
        }
      }
    }
  }

  @Test(arguments: [SafeText.Use.line, .name])
  func noLineFeedIsLeftInOneLine(use: SafeText.Use) {
    for scalar in scalars(of: 0) where scalar.value < 0x3000 {
      let once = Cleaning.clean("e\(scalar)e", for: use)
      let hasForbidden = once.unicodeScalars.contains { $0 == "\n" || isForbidden($0) }
      #expect(!hasForbidden && same(Cleaning.clean(once, for: use), once))
    }
  }

  private func scalars(of plane: UInt32) -> some Sequence<Unicode.Scalar> {
    (plane << 16...plane << 16 | 0xFFFF).lazy.compactMap { Unicode.Scalar($0) }
  }

  /// What Unicode's own properties say of scalars that hide, reorder or have no known width.
  private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    if 0x20...0x7E ~= scalar.value || scalar == "\n" || scalar == "\u{FFFD}" { return false }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
      return true
    case .format where !drawnFormats.contains(scalar.value):
      return true
    default:
      return properties.isDefaultIgnorableCodePoint || properties.isBidiControl
        || properties.isNoncharacterCodePoint || (properties.age?.major ?? 15) > 14
        || 0x1F1E6...0x1F1FF ~= scalar.value || scalar == "\u{FFFC}"
    }
  }

  /// Number signs of Arabic, Syriac and Kaithi, and the joints of hieroglyphs.
  private let drawnFormats = Set<UInt32>(
    [0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD] + (0x600...0x605) + (0x13430...0x13438))
}
