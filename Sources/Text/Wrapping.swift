/// Lines of words that fit a width.
public enum Wrapping {
  /// The runs, cut into lines of at most `width` columns; "\n" in a run ends a line.
  public static func wrap<Payload>(
    _ runs: [Run<Payload>], width: Int
  ) -> [[Run<Payload>]] {
    [runs]
  }
}
