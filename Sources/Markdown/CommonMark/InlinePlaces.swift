/// Finds the true place of each inline of one paragraph, heading or cell, in their order.
///
/// cmark counts columns as if every line were indented like the first, doesn't count the line of
/// a hard break made by a backslash, nor the lines of definitions at the head of a paragraph.
struct InlinePlaces {
  private let text: SourceText
  private let content: ContentLines
  private let origin: CommonMarkPlace
  /// How many lines cmark forgot to count so far.
  private var missedLines = 0
  /// The bytes that cmark adds to columns since it forgot a line.
  private var missedBytes = 0
  /// The last line that cmark named.
  private var lastLine: Int
  /// The breaks since the last inline that has a place.
  private var breaks = 0
  /// Where the last inline that was placed ends; at first, where the content begins.
  private(set) var end: SourcePosition

  /// Begins at the place where cmark sees the content begin.
  init(from origin: CommonMarkPlace, content: ContentLines, in text: SourceText) {
    self.text = text
    self.content = content
    self.origin = origin
    lastLine = origin.startLine
    let start = content.lines.first?.lowerBound ?? 0
    end = text.place(ofByte: start, inLine: content.firstLine)
  }

  /// The range of the next inline without children; a break stands where the text before ends.
  mutating func range(of node: CommonMarkNode) -> SourceRange {
    guard node.place.startLine > 0 else {
      breaks += 1
      return SourceRange(file: text.file, start: end, end: end)
    }
    countLines(before: node.place)
    let start = place(line: node.place.startLine, column: node.place.startColumn)
    if node.place.endLine > node.place.startLine { missedBytes = 0 }
    lastLine = max(lastLine, node.place.endLine)
    end = place(line: node.place.endLine, column: node.place.endColumn + 1)
    return SourceRange(file: text.file, start: start, end: end)
  }

  /// The range of an inline whose children were just placed: cmark knows only its end.
  mutating func range(of node: CommonMarkNode, around children: [MarkdownInline]) -> SourceRange {
    let first = children.first?.range.start ?? end
    let opening =
      switch node.kind {
      case .strong, .image: 2
      default: 1
      }
    let start = SourcePosition(line: first.line, column: max(1, first.column - opening))
    lastLine = max(lastLine, node.place.endLine)
    end = max(end, place(line: node.place.endLine, column: node.place.endColumn + 1))
    return SourceRange(file: text.file, start: start, end: end)
  }

  private mutating func countLines(before place: CommonMarkPlace) {
    let counted = max(0, place.startLine - lastLine)
    if counted > 0 { missedBytes = 0 }
    for _ in counted..<max(counted, breaks) {
      missedBytes += (contentLine(place.startLine)?.count ?? 0) + 1
      missedLines += 1
    }
    breaks = 0
    lastLine = max(lastLine, place.startLine)
  }

  private func place(line: Int, column: Int) -> SourcePosition {
    let number = content.firstLine + line - origin.startLine + missedLines
    guard let range = contentLine(line) else {
      return text.place(line: number, byteColumn: column)
    }
    let offset = range.lowerBound + column - origin.startColumn - missedBytes
    return text.place(ofByte: offset, inLine: number)
  }

  private func contentLine(_ line: Int) -> Range<Int>? {
    let index = line - origin.startLine + missedLines
    return content.lines.indices.contains(index) ? content.lines[index] : nil
  }
}
