/// A pipe table as it stands in the source, its cells not yet parsed.
struct PipeTable {
  /// The text of one cell.
  struct Cell {
    /// The number of its line, from 1.
    let line: Int
    /// Its bytes without the pipes and spaces around, as indices into the text.
    let range: Range<Int>
  }

  /// One row of a table.
  struct Row {
    /// The number of its line, from 1.
    let line: Int
    /// Its cells.
    let cells: [Cell]
  }

  /// The header row.
  let header: Row
  /// The alignment of each column.
  let alignments: [MarkdownTable.Alignment]
  /// The rows under the header, as ragged as the author wrote them.
  let rows: [Row]

  /// Reads the lines of a paragraph as a table; nil where they are none.
  ///
  /// The second line must be a row of dashes with as many cells as the first.
  init?(_ content: ContentLines, in text: SourceText) {
    guard Self.hasDelimiter(content, in: text) else { return nil }
    let rows = content.lines.enumerated().prefix(2).map { index, range in
      Row(line: content.firstLine + index, cells: range, of: text)
    }
    guard let alignments = Self.alignments(of: rows[1], in: text),
      alignments.count == rows[0].cells.count
    else { return nil }
    header = rows[0]
    self.alignments = alignments
    self.rows = content.lines.enumerated().dropFirst(2).map { index, range in
      Row(line: content.firstLine + index, cells: range, of: text)
    }
  }

  /// The cells of the header, then of the rows.
  var cells: [Cell] { header.cells + rows.flatMap { $0.cells } }

  /// Whether the second line of a paragraph is a delimiter row that doesn't fit the first.
  static func isMisfit(_ content: ContentLines, in text: SourceText) -> Bool {
    guard hasDelimiter(content, in: text) else { return false }
    let header = Row(line: content.firstLine, cells: content.lines[0], of: text)
    let delimiter = Row(line: content.firstLine + 1, cells: content.lines[1], of: text)
    guard let alignments = alignments(of: delimiter, in: text) else { return false }
    return alignments.count != header.cells.count
  }

  /// Whether the second line of a paragraph may be a row of dashes: most begin with a letter, and
  /// their cells need not be cut.
  private static func hasDelimiter(_ content: ContentLines, in text: SourceText) -> Bool {
    guard content.lines.count >= 2, let first = text.bytes[content.lines[1]].first else {
      return false
    }
    return [UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":")].contains(first)
  }

  /// The alignments that a row of dashes asks for; nil where it isn't one with a pipe.
  private static func alignments(
    of row: Row, in text: SourceText
  ) -> [MarkdownTable.Alignment]? {
    guard text.line(row.line).contains(UInt8(ascii: "|")) else { return nil }
    var alignments: [MarkdownTable.Alignment] = []
    for cell in row.cells {
      guard let alignment = alignment(text.bytes[cell.range]) else { return nil }
      alignments.append(alignment)
    }
    return alignments
  }

  private static func alignment(_ cell: ArraySlice<UInt8>) -> MarkdownTable.Alignment? {
    let isLeft = cell.first == UInt8(ascii: ":")
    let isRight = cell.count > 1 && cell.last == UInt8(ascii: ":")
    let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    return switch (isLeft, isRight) {
    case (true, true): .center
    case (true, false): .left
    case (false, true): .right
    case (false, false): .natural
    }
  }
}

extension PipeTable.Row {
  /// Cuts a line at its pipes; a pipe after a backslash is text.
  fileprivate init(line: Int, cells range: Range<Int>, of text: SourceText) {
    var rest = text.bytes[range].trimmed
    if rest.first == UInt8(ascii: "|") { rest = rest.dropFirst() }
    if rest.last == UInt8(ascii: "|"), rest.dropLast().last != UInt8(ascii: "\\") {
      rest = rest.dropLast()
    }
    var cells: [PipeTable.Cell] = []
    var start = rest.startIndex
    for index in rest.indices where Self.isPipe(at: index, of: rest) {
      cells.append(PipeTable.Cell(line: line, cell: rest[start..<index]))
      start = index + 1
    }
    cells.append(PipeTable.Cell(line: line, cell: rest[start...]))
    self.init(line: line, cells: cells)
  }

  private static func isPipe(at index: Int, of row: ArraySlice<UInt8>) -> Bool {
    row[index] == UInt8(ascii: "|")
      && (index == row.startIndex || row[index - 1] != UInt8(ascii: "\\"))
  }
}

extension PipeTable.Cell {
  fileprivate init(line: Int, cell: ArraySlice<UInt8>) {
    let trimmed = cell.trimmed
    self.init(line: line, range: trimmed.startIndex..<trimmed.endIndex)
  }
}
