import Text

/// Cuts what is typed into lines.
struct LineBuffer {
  /// The bytes of a line that are kept; the rest of it is dropped (a paste of a megabyte).
  static let longest = 4096
  /// The lines that one reading gives at most; the rest is dropped.
  static let mostLines = 64

  private var bytes: [UInt8] = []

  /// Takes bytes, and returns the lines that are whole.
  mutating func take(_ more: some Sequence<UInt8>) -> [SafeText] {
    var lines: [SafeText] = []
    for byte in more {
      if byte == UInt8(ascii: "\n") {
        lines.append(end())
      } else if bytes.count < Self.longest {
        bytes.append(byte)
      }
    }
    return Array(lines.prefix(Self.mostLines))
  }

  /// What was typed without Enter, when the input is over.
  mutating func takeRest() -> [SafeText] {
    bytes.isEmpty ? [] : [end()]
  }

  /// Control characters are dropped: in a line that is typed they are keys that did nothing.
  private mutating func end() -> SafeText {
    defer { bytes = [] }
    let kept = bytes.filter { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
    return SafeText(Self.decoded(kept), as: .line)
  }

  /// What isn't UTF-8 comes from an old terminal, and is Latin-1.
  private static func decoded(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
