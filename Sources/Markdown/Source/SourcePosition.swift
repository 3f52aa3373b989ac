/// A place in a source file, as a text editor shows it.
public struct SourcePosition: Hashable, Sendable, Codable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars: a tab or an accented letter is one column.
  public let column: Int

  /// Makes a place of a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourcePosition: Comparable {
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
