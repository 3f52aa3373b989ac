import Text

/// Makes our blocks of cmark's tree: cleans all text, finds places, puts tables in.
struct TreeBuilder {
  private let text: SourceText
  private let tables: TableSurvey
  private var hostile: HostileText
  /// Whether the text has references such as `&#27;`, which cmark makes characters: without one,
  /// all was looked at before.
  private let hasReferences: Bool
  private var taskDiagnostics: [Diagnostic] = []

  /// Begins a tree over a text and its tables.
  init(text: SourceText, tables: TableSurvey) {
    self.text = text
    self.tables = tables
    hostile = HostileText(in: text)
    hasReferences = text.bytes.holds(UInt8(ascii: "&"))
  }

  /// What was found wrong in the text and its tree.
  var diagnostics: [Diagnostic] { tables.diagnostics + taskDiagnostics + hostile.diagnostics }

  /// The blocks inside a node which stands in some quotes.
  mutating func blocks(in node: CommonMarkNode, quotes: Int = 0) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    for child in node.children { blocks.append(block(child, quotes: quotes)) }
    return blocks
  }

  private mutating func block(_ node: CommonMarkNode, quotes: Int) -> MarkdownBlock {
    let range = text.range(of: node.place)
    switch node.kind {
    case .quote: return MarkdownBlock(.quote(blocks(in: node, quotes: quotes + 1)), range: range)
    case .list(let start, let isTight):
      let items = items(of: node, quotes: quotes)
      return MarkdownBlock(.list(start: start, isTight: isTight, items: items), range: range)
    case .code(let info):
      if hasReferences {
        hostile.scan(info, at: SourceRange(file: range.file, start: range.start, end: range.start))
      }
      let literal = SafeText(node.literal, as: .lines).string
      return MarkdownBlock(.code(info: SafeText(info).string, literal: literal), range: range)
    case .html:
      return MarkdownBlock(.html(SafeText(node.literal, as: .lines).string), range: range)
    case .rule: return MarkdownBlock(.rule, range: range)
    default: return textBlock(node, quotes: quotes, range: range)
    }
  }

  /// The block of a paragraph, heading or table.
  private mutating func textBlock(
    _ node: CommonMarkNode, quotes: Int, range: SourceRange
  ) -> MarkdownBlock {
    let content = ContentLines(of: node, inQuotes: quotes, of: text)
    var places = InlinePlaces(from: node.place, content: content, in: text)
    if case .heading(let level) = node.kind {
      let inlines = inlines(in: node, places: &places)
      return MarkdownBlock(.heading(level: level, inlines), range: range)
    }
    // cmark's paragraph may begin at the link definitions before it.
    let range = SourceRange(file: text.file, start: places.end, end: range.end)
    if let table = tables.tables[node.place.startLine] {
      return MarkdownBlock(.table(self.table(table)), range: range)
    }
    return MarkdownBlock(.paragraph(inlines(in: node, places: &places)), range: range)
  }

  private mutating func items(
    of list: CommonMarkNode, quotes: Int
  ) -> [MarkdownBlock.ListItem] {
    var items: [MarkdownBlock.ListItem] = []
    for node in list.children {
      let blocks = blocks(in: node, quotes: quotes)
      let marker = TaskMarker(at: blocks.first, in: text)
      if let diagnostic = marker.diagnostic { taskDiagnostics.append(diagnostic) }
      items.append(
        MarkdownBlock.ListItem(
          blocks: marker.stripped(from: blocks), task: marker.state,
          range: text.range(of: node.place)))
    }
    return items
  }

  // MARK: Tables

  private mutating func table(_ table: PipeTable) -> MarkdownTable {
    var rows: [[MarkdownTable.Cell]] = []
    for row in table.rows { rows.append(cells(of: row, width: table.alignments.count)) }
    return MarkdownTable(
      header: cells(of: table.header, width: table.alignments.count),
      alignments: table.alignments, rows: rows)
  }

  /// The cells of a row, filled or cut to the width of its table.
  private mutating func cells(of row: PipeTable.Row, width: Int) -> [MarkdownTable.Cell] {
    var cells: [MarkdownTable.Cell] = []
    for cell in row.cells.prefix(width) { cells.append(self.cell(cell)) }
    let lineEnd = text.range(ofLine: row.line).end
    let missing = MarkdownTable.Cell(
      inlines: [], range: SourceRange(file: text.file, start: lineEnd, end: lineEnd))
    return cells + Array(repeating: missing, count: width - cells.count)
  }

  private mutating func cell(_ cell: PipeTable.Cell) -> MarkdownTable.Cell {
    let range = text.range(line: cell.line, bytes: cell.range)
    guard let node = tables.inlines[cell.range.lowerBound] else {
      return MarkdownTable.Cell(inlines: [], range: range)
    }
    // The cell was parsed as a heading, after two bytes `# `.
    let origin = CommonMarkPlace(
      startLine: node.place.startLine, startColumn: 3, endLine: node.place.endLine,
      endColumn: node.place.endColumn)
    let content = ContentLines(firstLine: cell.line, lines: [cell.range])
    var places = InlinePlaces(from: origin, content: content, in: text)
    return MarkdownTable.Cell(inlines: inlines(in: node, places: &places), range: range)
  }

  // MARK: Inlines

  private mutating func inlines(
    in node: CommonMarkNode, places: inout InlinePlaces
  ) -> [MarkdownInline] {
    var inlines: [MarkdownInline] = []
    for child in node.children {
      let children = self.inlines(in: child, places: &places)
      let range =
        children.isEmpty ? places.range(of: child) : places.range(of: child, around: children)
      // cmark leaves an empty text where it took spaces away before a break.
      guard child.kind != .text || !child.literal.isEmpty else { continue }
      inlines.append(MarkdownInline(kind(of: child, children, at: range), range: range))
    }
    return inlines
  }

  private mutating func kind(
    of node: CommonMarkNode, _ children: [MarkdownInline], at range: SourceRange
  ) -> MarkdownInline.Kind {
    switch node.kind {
    case .emphasis: .emphasis(children)
    case .strong: .strong(children)
    case .inlineCode: .code(SafeText(node.literal))
    case .inlineHTML: .html(SafeText(node.literal, as: .lines).string)
    case .softBreak: .softBreak
    case .lineBreak: .lineBreak
    case .link(let destination, let title):
      .link(
        destination: address(destination, at: range), title: self.title(title, at: range),
        children: children)
    case .image(let destination, let title):
      .image(
        destination: address(destination, at: range), title: self.title(title, at: range),
        alternative: SafeText(children.plainText))
    default: .text(clean(node.literal, at: range))
    }
  }

  /// A text that may come from references such as `&#27;`: reported, then cleaned.
  private mutating func clean(
    _ raw: String, as use: SafeText.Use = .line, at range: SourceRange
  ) -> SafeText {
    if hasReferences { hostile.scan(raw, at: range) }
    return SafeText(raw, as: use)
  }

  private mutating func address(_ raw: String, at range: SourceRange) -> String {
    clean(raw, as: .name, at: range).string
  }

  private mutating func title(_ raw: String, at range: SourceRange) -> SafeText? {
    raw.isEmpty ? nil : clean(raw, at: range)
  }
}
