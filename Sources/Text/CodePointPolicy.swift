/// What becomes of a code point before it may reach a terminal.
enum CodePointPolicy: Equatable, Sendable {
  /// It stays.
  case keep
  /// It is shown as `^` and a letter, as terminals name control codes: ESC is `^[`.
  case caret
  /// U+FFFD stands in its place: the reader sees that something was there.
  case replacement
  /// It goes, and leaves nothing.
  case drop
  /// A space stands in its place.
  case space
  /// Spaces up to the next stop in text of several lines, else one space.
  case tabulation
  /// A line feed stays in text of several lines, else it is a space.
  case lineFeed
  /// ZWJ and ZWNJ stay between two letters of scripts that need them to be spelt.
  case joiner
  /// A skin tone goes after the emoji that it would colour: a terminal would draw both.
  case skinTone
  /// Half of a flag is shown as the letter it stands for.
  case flagLetter
}

extension CodePointPolicy {
  /// The newest Unicode that glibc 2.36 (Debian 12) knows: newer scalars have no width there.
  private static let newestUnicode = 14

  /// The policy for a scalar.
  static func of(_ scalar: Unicode.Scalar) -> CodePointPolicy {
    let value = scalar.value
    if isPlainLatin(value) { return .keep }
    if let row = ranges.index(holding: value) { return table[row].policy }
    if isLastOfItsPlane(value) { return .replacement }
    guard let age = scalar.properties.age, age.major <= newestUnicode else { return .replacement }
    return .keep
  }

  /// Printable ASCII and Latin letters, which are most of what is read and need no search.
  private static func isPlainLatin(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: true
    default: false
    }
  }

  /// The last two code points of each plane are noncharacters.
  private static func isLastOfItsPlane(_ value: UInt32) -> Bool {
    value & 0xFFFE == 0xFFFE
  }

  private static let ranges = CodePointRanges(table.map { $0.range })
}
