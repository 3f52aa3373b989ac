/// The texts that need no cleaning, told by one look at their bytes.
///
/// Most texts are of this sort: printable ASCII, Latin letters, the signs of French typography. No
/// mark, no joiner and no wide scalar is among them, so that each scalar stays whatever stands
/// beside it.
public enum PlainText {
  /// Whether valid UTF-8 is plain; line feeds are so where they are kept.
  @inlinable
  public static func holds(_ bytes: some Sequence<UInt8>, lineFeeds areKept: Bool) -> Bool {
    var rest = bytes.makeIterator()
    while let first = rest.next() {
      let isPlain =
        switch first {
        case 0x20...0x7E: true
        case UInt8(ascii: "\n"): areKept
        // U+00A0 to U+00BF without the soft hyphen.
        case 0xC2: rest.next().map { $0 >= 0xA0 && $0 != 0xAD } ?? false
        // U+00C0 to U+02FF.
        case 0xC3...0xCB: rest.next() != nil
        case 0xE2: isSign(rest.next(), rest.next())
        default: false
        }
      guard isPlain else { return false }
    }
    return true
  }

  /// U+2010 to U+2027, U+202F to U+203F, and the euro.
  @usableFromInline
  static func isSign(_ second: UInt8?, _ third: UInt8?) -> Bool {
    guard let second, let third else { return false }
    return switch (second, third) {
    case (0x80, 0x90...0xA7), (0x80, 0xAF...0xBF), (0x82, 0xAC): true
    default: false
    }
  }
}
