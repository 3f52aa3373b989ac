/// What keys that type nothing send where lines are read: arrows, F1 to F12.
enum KeySequences {
  /// Bytes without such keys; what follows a lone Escape stays.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    var rest = bytes[...]
    var kept: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte != escape { kept.append(byte) } else { dropSequence(from: &rest) }
    }
    return kept
  }

  private static let escape: UInt8 = 0x1B

  /// Drops what follows Escape: `[` or `O`, parameters, and one last byte (ECMA-48, 5.4). F1 to F5
  /// of the Linux console have another `[` in between.
  private static func dropSequence(from bytes: inout ArraySlice<UInt8>) {
    guard let introducer = bytes.first, [UInt8(ascii: "["), UInt8(ascii: "O")].contains(introducer)
    else { return }
    bytes.removeFirst()
    if bytes.first == UInt8(ascii: "[") { bytes.removeFirst() }
    bytes = bytes.drop { 0x20...0x3F ~= $0 }
    if let last = bytes.first, 0x40...0x7E ~= last { bytes.removeFirst() }
  }
}
