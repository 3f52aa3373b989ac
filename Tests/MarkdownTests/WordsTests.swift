import CCmark
import Foundation
import Testing
import Text

@testable import Markdown

/// Our tree holds the words of cmark's own tree, all of them, in the same order, and no other.
@Suite struct WordsTests {
  @Test func everyExampleOfTheSpecificationKeepsItsWords() throws {
    let examples = try commonMarkExamples()
    #expect(examples.count == 652)
    for example in examples {
      // A NUL is told and shown as U+FFFD; cmark does the same by itself.
      #expect(
        words(of: MarkdownParser.parse(example.markdown, file: "a.md").blocks)
          == wordsOfCmark(example.markdown), "example \(example.example)")
    }
  }

  @Test(arguments: 0..<400)
  func randomMarkdownKeepsItsWords(seed: UInt64) {
    // No pipe: rows of tables may lose cells, which is told. No marker of a task: it is no word.
    let pieces = [
      "un", "deux", "é", "字", " ", " ", "\n", "\n\n", "# ", "## ", "- ", "1. ", "> ", "    ", "`",
      "```\n", "*", "**", "_", "[a](b)", "![a](b)", "[", "]", "(", ")", "<b>", "</b>", "<!-- ",
      "-->",
      "&amp;", "&eacute;", "\\", "\\*", "---", "===", "\n[a]: /b 'c'\n", "https://a.example",
      "<a@b.c>",
    ]
    var numbers = SeededNumbers(state: seed)
    let text = (0..<150).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
    let document = MarkdownParser.parse(text, file: "a.md")
    #expect(words(of: document.blocks) == wordsOfCmark(text) || document.isRefused)
  }
}

/// An example of the CommonMark specification.
struct CommonMarkExample: Decodable {
  /// What is written.
  let markdown: String
  /// The number of the example.
  let example: Int
}

/// All examples; `CommonMark/README.md` says where they are from.
func commonMarkExamples() throws -> [CommonMarkExample] {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "CommonMark/spec.json")
  return try JSONDecoder().decode([CommonMarkExample].self, from: Data(contentsOf: file))
}

// MARK: Our words

private func words(of blocks: [MarkdownBlock]) -> [Substring] {
  blocks.map(text).joined(separator: "\n").split { $0.isWhitespace }
}

private func text(of block: MarkdownBlock) -> String {
  switch block.kind {
  case .heading(_, let inlines), .paragraph(let inlines): inlines.map(text).joined()
  case .quote(let blocks): blocks.map(text).joined(separator: "\n")
  case .list(_, _, let items):
    items.map { $0.blocks.map(text).joined(separator: "\n") }.joined(separator: "\n")
  case .code(_, let literal), .html(let literal): literal
  case .table, .rule: ""
  }
}

private func text(of inline: MarkdownInline) -> String {
  switch inline.kind {
  case .text(let text), .code(let text), .image(_, _, let text): text.string
  case .emphasis(let children), .strong(let children), .link(_, _, let children):
    children.map(text).joined()
  case .html(let literal): literal
  case .softBreak, .lineBreak: "\n"
  }
}

// MARK: cmark's words

private func wordsOfCmark(_ text: String) -> [Substring] {
  let root = cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT)
  let iterator = cmark_iter_new(root)
  defer {
    cmark_iter_free(iterator)
    cmark_node_free(root)
  }
  var words = ""
  while true {
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE else { break }
    let node = cmark_iter_get_node(iterator)
    switch cmark_node_get_type(node) {
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words += "\n"
    case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE, CMARK_NODE_CODE_BLOCK,
      CMARK_NODE_HTML_BLOCK:
      words += cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: words += "\n"
    default: break
    }
  }
  return words.split { $0.isWhitespace }.map { Substring(shown(String($0))) }
}

/// Our tree holds text that was cleaned: nothing else may differ.
private func shown(_ words: String) -> String {
  String(words.unicodeScalars.filter { $0.value != 0xAD }.map { Character($0) })
}
