import Markdown
import Text

extension MarkdownBlock {
  /// The block with each of its texts and codes rewritten, and nothing else.
  func rewritten(_ change: (String) -> String) -> MarkdownBlock {
    MarkdownBlock(kind.rewritten(change), range: range)
  }

  /// Calls `body` with each text and code of the block, and where it stands.
  func eachText(_ body: (String, SourceRange) -> Void) {
    switch kind {
    case .heading(_, let inlines), .paragraph(let inlines): inlines.forEach { $0.eachText(body) }
    case .quote(let blocks): blocks.forEach { $0.eachText(body) }
    case .list(_, _, let items): items.forEach { $0.blocks.forEach { $0.eachText(body) } }
    case .code(_, let literal): body(literal, range)
    case .table(let table):
      (table.header + table.rows.flatMap { $0 }).forEach {
        $0.inlines.forEach { $0.eachText(body) }
      }
    case .html, .rule: break
    }
  }
}

extension MarkdownBlock.Kind {
  fileprivate func rewritten(_ change: (String) -> String) -> Self {
    switch self {
    case .heading(let level, let inlines):
      .heading(level: level, inlines.map { $0.rewritten(change) })
    case .paragraph(let inlines): .paragraph(inlines.map { $0.rewritten(change) })
    case .quote(let blocks): .quote(blocks.map { $0.rewritten(change) })
    case .list(let start, let isTight, let items):
      .list(start: start, isTight: isTight, items: items.map { $0.rewritten(change) })
    case .code(let info, let literal): .code(info: info, literal: change(literal))
    case .table(let table): .table(table.rewritten(change))
    case .html, .rule: self
    }
  }
}

extension MarkdownBlock.ListItem {
  fileprivate func rewritten(_ change: (String) -> String) -> Self {
    Self(blocks: blocks.map { $0.rewritten(change) }, task: task, range: range)
  }
}

extension MarkdownTable {
  fileprivate func rewritten(_ change: (String) -> String) -> MarkdownTable {
    MarkdownTable(
      header: header.map { $0.rewritten(change) }, alignments: alignments,
      rows: rows.map { row in row.map { $0.rewritten(change) } })
  }
}

extension MarkdownTable.Cell {
  fileprivate func rewritten(_ change: (String) -> String) -> MarkdownTable.Cell {
    MarkdownTable.Cell(inlines: inlines.map { $0.rewritten(change) }, range: range)
  }
}

extension MarkdownInline {
  /// The piece with each of its texts rewritten, and nothing else.
  func rewritten(_ change: (String) -> String) -> MarkdownInline {
    MarkdownInline(kind.rewritten(change), range: range)
  }

  /// Calls `body` with each text of the piece, and where it stands.
  func eachText(_ body: (String, SourceRange) -> Void) {
    switch kind {
    case .text(let text), .code(let text): body(text.string, range)
    case .emphasis(let children), .strong(let children), .link(_, _, let children):
      children.forEach { $0.eachText(body) }
    case .image(_, _, let alternative): body(alternative.string, range)
    case .html, .softBreak, .lineBreak: break
    }
  }
}

extension MarkdownInline.Kind {
  fileprivate func rewritten(_ change: (String) -> String) -> Self {
    switch self {
    case .text(let text): .text(SafeText(change(text.string)))
    case .code(let text): .code(SafeText(change(text.string)))
    case .emphasis(let children): .emphasis(children.map { $0.rewritten(change) })
    case .strong(let children): .strong(children.map { $0.rewritten(change) })
    case .link(let destination, let title, let children):
      .link(
        destination: destination, title: title, children: children.map { $0.rewritten(change) })
    case .image(let destination, let title, let alternative):
      .image(
        destination: destination, title: title, alternative: SafeText(change(alternative.string)))
    case .html, .softBreak, .lineBreak: self
    }
  }
}
