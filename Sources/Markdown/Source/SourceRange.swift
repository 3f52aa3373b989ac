/// A stretch of a source file.
public struct SourceRange: Hashable, Sendable, Codable {
  /// The file, named as the caller named it: a path relative to the course.
  public let file: String
  /// The place of the first character.
  public let start: SourcePosition
  /// The place just after the last character; equal to `start` where the range is empty.
  public let end: SourcePosition

  /// Makes a range of a file between two places.
  public init(file: String, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = max(start, end)
  }

  /// Makes the empty range at one place, the start of the file unless said otherwise.
  public init(file: String, line: Int = 1, column: Int = 1) {
    let place = SourcePosition(line: line, column: column)
    self.init(file: file, start: place, end: place)
  }
}

extension SourceRange: Comparable {
  /// Ranges are in order of file, then line, then column.
  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.file, left.start, left.end) < (right.file, right.start, right.end)
  }
}
