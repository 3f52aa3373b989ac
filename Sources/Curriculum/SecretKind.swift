/// What keeps a card from neighbours, where its owner wanted something.
public enum SecretKind: String, Sendable, CaseIterable {
  /// A few digits.
  case code
  /// Three pictures in an order, for those who don't read.
  case pictures
}
