import Markdown

extension [MarkdownBlock] {
  /// All blocks, those inside others too, each before what it holds.
  var everyBlock: [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    addEveryBlock(to: &blocks)
    return blocks
  }

  /// All pieces of running text, those inside others too.
  var everyInline: [MarkdownInline] {
    var inlines: [MarkdownInline] = []
    for block in everyBlock { block.inlines.addEveryInline(to: &inlines) }
    return inlines
  }

  /// Adds to one list: several rules walk through all texts, and a list for each block took a tenth
  /// of the time of a check.
  private func addEveryBlock(to blocks: inout [MarkdownBlock]) {
    for block in self {
      blocks.append(block)
      block.children.addEveryBlock(to: &blocks)
    }
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

extension [MarkdownInline] {
  /// Adds the pieces, each before what it holds.
  fileprivate func addEveryInline(to inlines: inout [MarkdownInline]) {
    for inline in self {
      inlines.append(inline)
      switch inline.kind {
      case .emphasis(let children), .strong(let children), .link(_, _, let children):
        children.addEveryInline(to: &inlines)
      default: continue
      }
    }
  }
}
