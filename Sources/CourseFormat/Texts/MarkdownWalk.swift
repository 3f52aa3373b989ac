import Markdown

extension [MarkdownBlock] {
  /// All blocks, those inside others too, each before what it holds.
  var everyBlock: [MarkdownBlock] {
    flatMap { [$0] + $0.children.everyBlock }
  }

  /// All pieces of running text, those inside others too.
  var everyInline: [MarkdownInline] {
    everyBlock.flatMap { $0.inlines }.flatMap { $0.andInner }
  }

  /// How many words a reader reads.
  var wordCount: Int {
    plainText.split { $0.isWhitespace }.count { $0.contains { $0.isLetter || $0.isNumber } }
  }
}

extension MarkdownBlock {
  /// The blocks right inside this one.
  var children: [MarkdownBlock] {
    switch kind {
    case .quote(let blocks): blocks
    case .list(_, _, let items): items.flatMap { $0.blocks }
    case .heading, .paragraph, .code, .html, .table, .rule: []
    }
  }

  /// The running text of this very block.
  var inlines: [MarkdownInline] {
    switch kind {
    case .heading(_, let inlines), .paragraph(let inlines): inlines
    case .table(let table): (table.header + table.rows.flatMap { $0 }).flatMap { $0.inlines }
    case .quote, .list, .code, .html, .rule: []
    }
  }

  /// The one piece that a paragraph is; nil for anything else.
  var onlyInline: MarkdownInline? {
    guard case .paragraph(let inlines) = kind, inlines.count == 1 else { return nil }
    return inlines[0]
  }

  /// Where the one link that a paragraph is leads; nil for anything else.
  var onlyLink: String? {
    guard case .link(let destination, _, _)? = onlyInline?.kind else { return nil }
    return destination
  }
}

extension MarkdownInline {
  /// The piece and all that it holds.
  var andInner: [MarkdownInline] {
    switch kind {
    case .emphasis(let children), .strong(let children), .link(_, _, let children):
      [self] + children.flatMap { $0.andInner }
    default: [self]
    }
  }
}
