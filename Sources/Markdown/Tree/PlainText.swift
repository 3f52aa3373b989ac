import Text

extension [MarkdownInline] {
  /// The words alone, for searches and checks: breaks become spaces, raw HTML is left out.
  public var plainText: String {
    // Most headings and labels are one text.
    if count == 1, case .text(let text) = self[0].kind { return text.string }
    var words = ""
    addWords(to: &words)
    return words
  }

  /// Adds the words to others: a string for each piece would be thrown away again.
  fileprivate func addWords(to words: inout String) {
    for inline in self {
      switch inline.kind {
      case .text(let text), .code(let text): words += text.string
      case .emphasis(let children), .strong(let children), .link(_, _, let children):
        children.addWords(to: &words)
      case .image(_, _, let alternative): words += alternative.string
      case .html: continue
      case .softBreak, .lineBreak: words += " "
      }
    }
  }
}

extension MarkdownInline {
  /// The words alone; an image gives its alternative.
  public var plainText: String { [self].plainText }
}

extension [MarkdownBlock] {
  /// The words alone, one block a line.
  public var plainText: String {
    self.map { $0.plainText }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension MarkdownBlock {
  /// The words alone: code is kept, raw HTML is left out, the cells of a row are set apart by tabs.
  public var plainText: String {
    switch kind {
    case .heading(_, let inlines), .paragraph(let inlines): inlines.plainText
    case .quote(let blocks): blocks.plainText
    case .list(_, _, let items): items.flatMap { $0.blocks }.plainText
    case .code(_, let literal): literal
    case .table(let table): table.plainText
    case .html, .rule: ""
    }
  }
}

extension MarkdownTable {
  /// The words alone, one row a line, cells set apart by tabs.
  public var plainText: String {
    ([header] + rows)
      .map { row in row.map { $0.inlines.plainText }.joined(separator: "\t") }
      .joined(separator: "\n")
  }
}
