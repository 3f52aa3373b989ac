public import Text

/// A place or a card where too much was mistyped: nobody may try there for a while.
public struct BlockedRow: Equatable, Sendable {
  /// What is blocked.
  public enum Aim: Hashable, Sendable {
    /// A place, by its name.
    case place(SafeText)
    /// The card of somebody who agreed to be seen, by its words.
    case card(SafeText)
  }

  /// What is blocked.
  public let aim: Aim
  /// When it may be tried again, in milliseconds since 1970.
  public let until: Int

  /// Makes a row.
  public init(_ aim: Aim, until: Int) {
    self.aim = aim
    self.until = until
  }
}
