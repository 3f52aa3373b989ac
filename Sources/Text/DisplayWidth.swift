/// How many columns of a terminal a text takes.
public enum DisplayWidth {
  /// The columns of a scalar: 0, 1 or 2.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    1
  }

  /// The columns of a text.
  public static func of(_ text: SafeText) -> Int {
    of(text.string)
  }

  /// The columns of a string.
  public static func of(_ string: some StringProtocol) -> Int {
    string.unicodeScalars.reduce(0) { $0 + of($1) }
  }
}
