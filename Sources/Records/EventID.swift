/// The name of an event: a UUID of version 7 (RFC 9562), random but in the order of time.
public struct EventID: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 36 characters: lower-case hexadecimal in five groups.
  public let rawValue: String

  /// Takes an id as it was written.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes a new one: 48 bits of time in milliseconds, 74 random bits.
  public init(at moment: Moment, using random: inout some RandomNumberGenerator) {
    let time = UInt64(clamping: moment.milliseconds) & 0xFFFF_FFFF_FFFF
    let high = time << 16 | 0x7000 | random.next() & 0x0FFF
    let low = 0x8000_0000_0000_0000 | random.next() & 0x3FFF_FFFF_FFFF_FFFF
    let digits = Self.hexadecimal(high) + Self.hexadecimal(low)
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { range in
      String(decoding: digits[range], as: UTF8.self)
    }
    self.rawValue = groups.joined(separator: "-")
  }

  private static func hexadecimal(_ value: UInt64) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return (0..<16).map { digits[Int(value >> UInt64(60 - 4 * $0) & 15)] }
  }

  public var description: String { rawValue }

  public static func < (left: EventID, right: EventID) -> Bool { left.rawValue < right.rawValue }
}
