public import Interface
public import Markdown
public import Text

/// Turns the Markdown of a course into the blocks of a page.
public struct Prose: Sendable {
  /// What takes the place of `{names}`.
  let values: [String: SafeText]
  /// The lines of each drawing, by the address the author wrote.
  let drawings: [String: [SafeText]]
  /// What tells the links of this prose from others of the page.
  let scope: String
  /// What stands in the place of a piece of text: a blank, a part to mark; nil for most pieces.
  var control: @Sendable (MarkdownInline) -> Inline? = { _ in nil }

  /// Makes prose: `values` take the place of `{names}`, `drawings` gives the lines of each drawing
  /// by the address the author wrote, `scope` tells the links of one call from those of another
  /// on the same page.
  public init(
    values: [String: SafeText] = [:], drawings: [String: [SafeText]] = [:], scope: String
  ) {
    self.values = values
    self.drawings = drawings
    self.scope = scope
  }

  /// The blocks of a page.
  public func blocks(of blocks: [MarkdownBlock]) -> [Block] {
    var links = LinkNames(scope: scope)
    return blocks.filled(with: values).flatMap { self.blocks(of: $0, &links) }
  }

  /// What a link leads to, as the author wrote it; nil where the control is no link of a course.
  public static func destination(of link: ControlID) -> String? {
    LinkNames.destination(of: link)
  }

  private func blocks(of block: MarkdownBlock, _ links: inout LinkNames) -> [Block] {
    switch block.kind {
    case .heading(let level, let inlines):
      return [.heading(level: level, self.inlines(of: inlines, &links))]
    case .paragraph(let inlines): return [paragraph(inlines, &links)]
    case .quote(let blocks): return [quote(blocks, &links)]
    case .list(let start, _, let items):
      return [.list(start: start, items: items.map { point($0, &links) })]
    case .code(_, let literal): return [.code(SafeText(literal.withoutLastLineEnd, as: .lines))]
    case .html(let literal): return [.code(SafeText(literal.withoutLastLineEnd, as: .lines))]
    case .table(let table): return [.table(self.table(table, &links))]
    case .rule: return [.separator]
    }
  }

  private func blocks(of blocks: [MarkdownBlock], _ links: inout LinkNames) -> [Block] {
    blocks.flatMap { self.blocks(of: $0, &links) }
  }

  /// A point of a list; that of a list of tasks says whether it is done.
  private func point(_ item: MarkdownBlock.ListItem, _ links: inout LinkNames) -> [Block] {
    let blocks = self.blocks(of: item.blocks, &links)
    guard let task = item.task else { return blocks }
    let sign = Inline.text(task == .done ? "[x] " : "[ ] ")
    guard case .text(let inlines)? = blocks.first else { return [.text([sign])] + blocks }
    return [.text([sign] + inlines)] + blocks.dropFirst()
  }

  /// A drawing stands alone in its paragraph; one that is not there is said in its words.
  private func paragraph(_ inlines: [MarkdownInline], _ links: inout LinkNames) -> Block {
    guard inlines.count == 1, case .image(let address, _, let alternative) = inlines[0].kind,
      let lines = drawings[address]
    else { return .text(self.inlines(of: inlines, &links)) }
    return .drawing(Drawing(lines: lines, alternative: alternative))
  }

  private func quote(_ blocks: [MarkdownBlock], _ links: inout LinkNames) -> Block {
    guard let title = blocks.panelTitle else { return .quote(self.blocks(of: blocks, &links)) }
    let body = Array(blocks.dropFirst())
    return .panel(title: SafeText(title.plainText), self.blocks(of: body, &links))
  }

  private func table(_ table: MarkdownTable, _ links: inout LinkNames) -> Table {
    Table(
      header: table.header.map { inlines(of: $0.inlines, &links) },
      alignments: table.alignments.map { $0.ofPage },
      rows: table.rows.map { row in row.map { inlines(of: $0.inlines, &links) } })
  }
}

extension [MarkdownBlock] {
  /// The title of the panel that a quote of these blocks is: its first paragraph, where that is
  /// only strong text; nil where the quote is a quotation.
  public var panelTitle: [MarkdownInline]? {
    guard case .paragraph(let inlines)? = first?.kind, inlines.count == 1,
      case .strong(let title) = inlines[0].kind
    else { return nil }
    return title
  }
}

extension MarkdownTable.Alignment {
  fileprivate var ofPage: Table.Alignment {
    switch self {
    case .natural, .left: .leading
    case .center: .center
    case .right: .trailing
    }
  }
}

extension String {
  fileprivate var withoutLastLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
