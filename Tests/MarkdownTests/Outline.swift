import Markdown
import Text

/// The blocks of a text as lines: kind, then words, indented by depth.
func outline(_ text: String) -> String {
  MarkdownParser.parse(text, file: "test.md").blocks.outline(depth: 0).joined(separator: "\n")
}

extension [MarkdownBlock] {
  fileprivate func outline(depth: Int) -> [String] {
    flatMap { block in
      block.outline(depth: depth)
    }
  }
}

extension MarkdownBlock {
  fileprivate func outline(depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    switch kind {
    case .heading(let level, let inlines): return ["\(indent)h\(level) \(inlines.outline)"]
    case .paragraph(let inlines): return ["\(indent)p \(inlines.outline)"]
    case .quote(let blocks): return ["\(indent)quote"] + blocks.outline(depth: depth + 1)
    case .code(let info, let literal): return ["\(indent)code(\(info)) \(literal.debugDescription)"]
    case .html(let literal): return ["\(indent)html \(literal.debugDescription)"]
    case .rule: return ["\(indent)rule"]
    case .list(let start, let isTight, let items):
      let name = start.map { "list from \($0)" } ?? "list"
      return ["\(indent)\(isTight ? "tight" : "loose") \(name)"]
        + items.flatMap { item in
          ["\(indent)- \(item.task.map { "\($0)" } ?? "item")"]
            + item.blocks.outline(depth: depth + 1)
        }
    case .table(let table):
      return ["\(indent)table \(table.alignments.map { "\($0)" }.joined(separator: " "))"]
        + ([table.header] + table.rows).map { row in
          "\(indent)| " + row.map { $0.inlines.outline }.joined(separator: " | ")
        }
    }
  }
}

extension [MarkdownInline] {
  fileprivate var outline: String { map { $0.outline }.joined(separator: "") }
}

extension MarkdownInline {
  fileprivate var outline: String {
    switch kind {
    case .text(let text): text.string
    case .emphasis(let children): "em(\(children.outline))"
    case .strong(let children): "strong(\(children.outline))"
    case .code(let code): "code(\(code))"
    case .link(let destination, let title, let children):
      "link(\(destination)\(title.map { " “\($0)”" } ?? ""): \(children.outline))"
    case .image(let destination, _, let alternative): "image(\(destination): \(alternative))"
    case .html(let literal): "html(\(literal))"
    case .softBreak: "⏎"
    case .lineBreak: "⏎⏎"
    }
  }
}
