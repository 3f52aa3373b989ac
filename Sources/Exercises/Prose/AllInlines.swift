import Markdown

extension [MarkdownBlock] {
  /// Every inline of the blocks, those inside others too, in order.
  var allInlines: [MarkdownInline] {
    flatMap { block -> [MarkdownInline] in
      switch block.kind {
      case .heading(_, let inlines), .paragraph(let inlines): inlines.withInner
      case .quote(let blocks): blocks.allInlines
      case .list(_, _, let items): items.flatMap { $0.blocks.allInlines }
      case .table(let table):
        (table.header + table.rows.flatMap { $0 }).flatMap { $0.inlines.withInner }
      case .code, .html, .rule: []
      }
    }
  }
}

extension [MarkdownInline] {
  /// The inlines, each followed by those inside it.
  var withInner: [MarkdownInline] {
    flatMap { inline -> [MarkdownInline] in
      switch inline.kind {
      case .emphasis(let children), .strong(let children), .link(_, _, let children):
        [inline] + children.withInner
      case .text, .code, .image, .html, .softBreak, .lineBreak: [inline]
      }
    }
  }
}
