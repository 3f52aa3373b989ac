import Markdown

/// Where a YAML text stands: its file, and the lines of the file above it.
struct YAMLPlace {
  /// The file.
  let file: String
  /// The lines above its first line: those of a Markdown file, up to the opening fence.
  var linesAbove = 0

  /// The empty range at a line and a column of the YAML.
  func range(line: Int, column: Int = 1) -> SourceRange {
    SourceRange(file: file, line: line + linesAbove, column: column)
  }

  /// A range of one line of the YAML.
  func range(line: Int, column: Int, length: Int) -> SourceRange {
    let start = SourcePosition(line: line + linesAbove, column: column)
    let end = SourcePosition(line: start.line, column: column + length)
    return SourceRange(file: file, start: start, end: end)
  }
}
