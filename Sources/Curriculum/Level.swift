/// How difficult an item is: 1 (recognise, one step) to 5 (alone, in an unfamiliar situation).
public struct Level: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The number, 1 to 5.
  public let number: Int

  /// The easiest.
  public static let lowest = Level(clamping: 1)
  /// The hardest.
  public static let highest = Level(clamping: 5)

  /// Makes a level; nil outside 1 to 5.
  public init?(_ number: Int) {
    guard (1...5).contains(number) else { return nil }
    self.number = number
  }

  /// Makes the nearest level there is.
  public init(clamping number: Int) {
    self.number = min(max(number, 1), 5)
  }

  public init(from decoder: any Decoder) throws {
    self.init(clamping: try decoder.singleValueContainer().decode(Int.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }

  /// The level so many steps higher (lower when negative), within 1 to 5.
  public func raised(by steps: Int) -> Level { Level(clamping: number + steps) }

  public var description: String { String(number) }

  public static func < (left: Level, right: Level) -> Bool { left.number < right.number }
}
