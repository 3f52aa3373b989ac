/// The tables of a document, found among its paragraphs, with the inlines of their cells.
struct TableSurvey {
  /// The tables, by the line where cmark's paragraph begins.
  private(set) var tables: [Int: PipeTable] = [:]
  /// What each cell holds, by the index of its first byte.
  private(set) var inlines: [Int: CommonMarkNode] = [:]
  /// What was found wrong: rows of a wrong length, headers that don't fit.
  private(set) var diagnostics: [Diagnostic] = []

  private let text: SourceText
  private var definitions: LinkDefinitions

  /// Finds the tables of a document and parses their cells.
  init(of document: CommonMarkNode, in text: SourceText) throws(Refusal) {
    self.text = text
    definitions = LinkDefinitions(in: text)
    visit(document, quotes: 0)
    guard !tables.isEmpty else { return }
    try checkSize()
    try parseCells()
  }

  private var inOrder: [PipeTable] { tables.sorted { $0.key < $1.key }.map { $0.value } }

  private mutating func visit(_ node: CommonMarkNode, quotes: Int) {
    if node.kind.isLeafBlock { definitions.cover(node.place) }
    if node.kind == .paragraph {
      // A table has two lines, and so have words after a definition.
      guard node.place.lastLine > node.place.startLine else { return }
      visitParagraph(node, ContentLines(of: node, inQuotes: quotes, of: text))
    } else if !node.kind.isLeafBlock {
      let quotes = quotes + (node.kind == .quote ? 1 : 0)
      for child in node.children { visit(child, quotes: quotes) }
    }
  }

  private mutating func visitParagraph(_ node: CommonMarkNode, _ content: ContentLines) {
    definitions.add(content, from: node.place.startLine)
    if let table = PipeTable(content, in: text) {
      tables[node.place.startLine] = table
      diagnostics += table.rows.compactMap { raggedness(of: $0, width: table.alignments.count) }
    } else if PipeTable.isMisfit(content, in: text) {
      diagnostics.append(.tableHeaderMisfit(text.range(ofLine: content.firstLine)))
    }
  }

  private func raggedness(of row: PipeTable.Row, width: Int) -> Diagnostic? {
    guard row.cells.count != width else { return nil }
    let range = text.range(ofLine: row.line)
    return row.cells.count < width
      ? .tableRowShort(row.cells.count, width, range)
      : .tableRowLong(row.cells.count, width, range)
  }

  /// Rows are filled up to the header's width, so a wide header could make much of little.
  private func checkSize() throws(Refusal) {
    var count = 0
    for table in inOrder {
      count += (table.rows.count + 1) * table.alignments.count
      guard count <= Limits.parts else {
        throw Refusal(.tooManyParts(text.range(ofLine: table.header.line)))
      }
    }
  }

  /// Parses all cells at once, each as a heading of a second text which begins with the link
  /// definitions of the first: a heading is one line of inlines, whatever its words are.
  private mutating func parseCells() throws(Refusal) {
    let cells = inOrder.flatMap { $0.cells }.filter { !$0.range.isEmpty }
    var bytes = definitions.bytes
    let firstLine = bytes.count { $0 == .lineFeed } + 1
    for cell in cells {
      bytes += "# ".utf8 + Self.unescaped(text.bytes[cell.range]) + " #\n".utf8
    }
    let document = try CommonMark.parse(bytes) { line in
      let isCell = cells.indices.contains(line - firstLine)
      return text.range(ofLine: isCell ? cells[line - firstLine].line : 1)
    }
    for heading in document.children where heading.place.startLine >= firstLine {
      let cell = cells[heading.place.startLine - firstLine]
      inlines[cell.range.lowerBound] = heading
    }
  }

  /// A cell with its `\|` made pipes, as GFM asks, also inside code.
  private static func unescaped(_ cell: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in cell {
      if byte == UInt8(ascii: "|"), result.last == UInt8(ascii: "\\") { result.removeLast() }
      result.append(byte)
    }
    return result
  }
}

extension CommonMarkNode.Kind {
  /// Whether the kind is of a block that holds lines, not blocks.
  var isLeafBlock: Bool {
    switch self {
    case .paragraph, .heading, .code, .html, .rule: true
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func tableHeaderMisfit(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, id: "table-header-misfit", at: range,
      sentence: "This looks like a table, but the dashes below have another number of cells.",
      repair: "Give the line of dashes as many cells as the header.")
  }

  fileprivate static func tableRowShort(
    _ count: Int, _ width: Int, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .warning, id: "table-row-short", at: range,
      sentence: "This row has \(count) of the \(width) cells of its table; the rest stays empty.",
      repair: "Add the missing cells, or an empty line if the table ends before this line.")
  }

  fileprivate static func tableRowLong(
    _ count: Int, _ width: Int, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .warning, id: "table-row-long", at: range,
      sentence: "This row has \(count) cells, its table \(width): the last ones are not shown.",
      repair: "Put a \\ before a | that is meant as text, or add a column to the header.")
  }
}
