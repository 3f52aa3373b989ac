import Markdown

/// The bytes of files that are not Markdown are judged like those that are: UTF-8, no character
/// that a terminal could misread.
enum FileBytes {
  /// What is wrong in the bytes of a file; nothing for Markdown, whose own parser tells it.
  static func diagnostics(of bytes: [UInt8], at path: String) -> [Diagnostic] {
    switch FileRole(path: path) {
    case .course, .facts, .words, .drawing: asCode(bytes, at: path)
    default: []
    }
  }

  /// Reads a text as one block of code of a Markdown text: nothing but its bytes is looked at.
  private static func asCode(_ bytes: [UInt8], at path: String) -> [Diagnostic] {
    let limit = YAMLText.fileBytes
    // YAML of that size was refused by its own reader.
    if bytes.count > limit {
      return isDrawing(path) ? [.fileTooLarge(bytes.count, limit: limit, path)] : []
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let fence = Array(String(repeating: "~", count: 40).utf8)
    let text = fence + [UInt8(ascii: "\n")] + (hasMark ? bytes.dropFirst(3) : bytes[...])
    return MarkdownParser.parse(text, file: path).diagnostics
      .filter { !limits.contains($0.id) }
      .map { $0.oneLineUp }
  }

  /// What only Markdown must keep, or what the text's own reader tells.
  private static let limits: Set<String> = [
    "file-too-large", "line-too-long", "too-many-markers", "too-many-images",
    "too-many-empty-lines",
  ]

  private static func isDrawing(_ path: String) -> Bool {
    if case .drawing = FileRole(path: path) { true } else { false }
  }
}

extension Diagnostic {
  /// The same problem, where it stands without the fence above.
  fileprivate var oneLineUp: Diagnostic {
    Diagnostic(
      severity, id: id,
      at: SourceRange(file: range.file, start: range.start.oneLineUp, end: range.end.oneLineUp),
      sentence: sentence, repair: repair)
  }
}

extension SourcePosition {
  fileprivate var oneLineUp: SourcePosition {
    SourcePosition(line: max(1, line - 1), column: column)
  }
}
