import Interface
import Text

/// Cuts what is typed into lines.
struct LineBuffer {
  /// The bytes of a line that are kept; the rest of it is dropped (a paste of a megabyte).
  static let longest = 4096
  /// The lines that one reading gives at most; the rest is dropped.
  static let mostLines = 64

  private var bytes: [UInt8] = []

  /// Takes bytes, and returns the lines that are whole.
  mutating func take(_ more: some Sequence<UInt8>) -> [LinearLine] {
    var lines: [LinearLine] = []
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
  mutating func takeRest() -> [LinearLine] {
    bytes.isEmpty ? [] : [end()]
  }

  /// Control characters are dropped: in a line that is typed they are keys that did nothing. A line
  /// of nothing else than keys is told from Enter alone, which goes on.
  private mutating func end() -> LinearLine {
    defer { bytes = [] }
    let kept = KeySequences.removed(from: bytes).filter {
      $0 >= 0x20 && $0 != 0x7F || $0 == Self.tab
    }
    let hasKeys = bytes.contains(Self.escape) || bytes.contains(Self.tab)
    if hasKeys, kept.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == Self.tab }) { return .keys }
    return .words(SafeText(Self.decoded(kept), as: .line))
  }

  private static let escape: UInt8 = 0x1B
  private static let tab: UInt8 = 0x09

  /// What isn't UTF-8 comes from an old terminal, and is Latin-1.
  private static func decoded(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
