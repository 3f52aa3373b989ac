/// What one cell of a terminal shows: a base scalar with its marks.
public struct DisplayCharacter: Equatable, Sendable {
  /// The scalar and its marks.
  public let text: String
  /// The columns it takes: 0 (a lone mark), 1 or 2.
  public let width: Int
}
