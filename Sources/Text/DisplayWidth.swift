/// How many columns of a terminal a text takes, as glibc 2.36 and so ncurses count them.
public enum DisplayWidth {
  /// The columns of a scalar: 0 (marks, line feeds), 1, or 2 (East Asian wide, emoji).
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2FF, 0x2010...0x2027: 1
    case 0x00...0x1F, 0x7F...0x9F: 0
    case 0x1100... where wide.contains(scalar.value): 2
    default: isZeroWidth(scalar) ? 0 : 1
    }
  }

  /// The columns of a text; of several lines, the columns of all of them together.
  public static func of(_ text: SafeText) -> Int {
    of(text.string)
  }

  /// The columns of a string.
  public static func of(_ string: some StringProtocol) -> Int {
    string.unicodeScalars.reduce(0) { $0 + of($1) }
  }
}

extension DisplayWidth {
  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    case .format: !visibleFormats.contains(scalar.value)
    default: joinedLetters.contains(scalar.value)
    }
  }

  /// Signs of Arabic, Syriac and Kaithi that Unicode calls formats but that are drawn.
  private static let visibleFormats = CodePointRanges([
    0x0600...0x0605, 0x06DD...0x06DD, 0x070F...0x070F, 0x0890...0x0891, 0x08E2...0x08E2,
    0x110BD...0x110BD, 0x110CD...0x110CD,
  ])

  /// Letters drawn inside the one before: Hangul vowels and finals, an Ahom consonant.
  private static let joinedLetters = CodePointRanges([
    0x1160...0x11FF, 0xD7B0...0xD7FF, 0x1171E...0x1171E,
  ])
}
