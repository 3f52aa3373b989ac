internal import Crypto

/// The SHA-256 of a content: of an item's file, a course, a table of rules.
public struct ContentHash: Hashable, Sendable, Codable, CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  public let hexadecimal: String

  /// The hash of some bytes.
  public init(of bytes: some Collection<UInt8>) {
    var hasher = SHA256()
    hasher.update(data: Array(bytes))
    self.hexadecimal = Self.hexadecimal(of: hasher.finalize())
  }

  /// The hash of some parts, each kept apart from the next by its length.
  public init(ofParts parts: some Sequence<[UInt8]>) {
    var hasher = SHA256()
    for part in parts {
      hasher.update(data: withUnsafeBytes(of: UInt64(part.count).littleEndian) { Array($0) })
      hasher.update(data: part)
    }
    self.hexadecimal = Self.hexadecimal(of: hasher.finalize())
  }

  public init(from decoder: any Decoder) throws {
    self.hexadecimal = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hexadecimal)
  }

  /// The first 12 digits: enough to tell two versions apart by eye.
  public var short: String { String(hexadecimal.prefix(12)) }

  public var description: String { hexadecimal }

  private static let digits: [UInt8] = Array("0123456789abcdef".utf8)

  private static func hexadecimal(of digest: some Sequence<UInt8>) -> String {
    String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
