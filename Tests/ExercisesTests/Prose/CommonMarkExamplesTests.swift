import Foundation
import Interface
import Markdown
import TestSupport
import Testing
import Text

@testable import Exercises

/// The examples of the CommonMark specification on a screen: what a browser would show of their
/// HTML is there, and nothing else. Raw HTML is the text that it is.
@Suite struct CommonMarkExamplesTests {
  @Test func everyExampleIsShownWithoutLossOfText() throws {
    let examples = try examples()
    #expect(examples.count == 652)
    for example in examples {
      let blocks = MarkdownParser.parse(example.markdown, file: "example.md").blocks
      #expect(
        screenWords(of: blocks) == words(ofHTML: example.html, raw: blocks.rawHTML),
        "example \(example.example)")
    }
  }

  @Test func addressesOfTheWorldAreShownAfterTheirWords() {
    let blocks = MarkdownParser.parse("[a](https://b.example)", file: "example.md").blocks
    #expect(shown(blocks).contains("a (https://b.example)"))
  }

  private struct Example: Decodable {
    let markdown: String
    let html: String
    let example: Int
  }

  private func examples() throws -> [Example] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appending(path: "MarkdownTests/CommonMark/spec.json")
    return try JSONDecoder().decode([Example].self, from: Data(contentsOf: file))
  }

  /// The words on the screen, without the signs and numbers of the layout.
  private func screenWords(of blocks: [MarkdownBlock]) -> [Substring] {
    shown(blocks.map { $0.plain }).split { $0.isWhitespace || "•│─┌┐└┘".contains($0) }
  }

  private func shown(_ blocks: [MarkdownBlock]) -> String {
    let page = Page(id: "example", blocks: Prose(scope: "example").blocks(of: blocks))
    let laidOut = Layout.lay(
      out: page, state: InterfaceState(), size: Size(columns: 80, rows: 200),
      words: LayoutWords(Catalogue(language: .english, templates: [:])))
    return textPicture(of: laidOut.frame)
  }
}

// MARK: The HTML

/// The words that a browser shows of the HTML of an example, its raw parts as text.
private func words(ofHTML html: String, raw: [String]) -> [Substring] {
  var text = ""
  var rest = html[...]
  for part in raw {
    guard let range = rest.range(of: part) else {
      Issue.record("The HTML doesn't hold \(part).")
      continue
    }
    text += withoutTags(rest[..<range.lowerBound]) + part
    rest = rest[range.upperBound...]
  }
  return (text + withoutTags(rest)).split { $0.isWhitespace }
}

/// The text between tags; an image is its alternative, and tags of blocks part words.
private func withoutTags(_ html: Substring) -> String {
  var text = ""
  var rest = html
  while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
    text += rest[..<open] + words(ofTag: rest[open...close])
    rest = rest[rest.index(after: close)...]
  }
  return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].reduce(text + rest) {
    $0.replacingOccurrences(of: $1.0, with: $1.1)
  }
}

private func words(ofTag tag: Substring) -> String {
  if let alternative = tag.firstMatch(of: /^<img .*alt="([^"]*)"/) { return String(alternative.1) }
  let isInline = tag.firstMatch(of: /^<\/?(a|em|strong|code|img)\b/) != nil
  return isInline ? "" : " "
}

// MARK: The blocks

extension [MarkdownBlock] {
  /// The raw HTML, in order.
  fileprivate var rawHTML: [String] { flatMap { $0.rawHTML } }
}

extension MarkdownBlock {
  fileprivate var rawHTML: [String] {
    switch kind {
    case .html(let literal): [literal.trimmingCharacters(in: .newlines)]
    case .heading(_, let inlines), .paragraph(let inlines): inlines.flatMap { $0.rawHTML }
    case .quote(let blocks): blocks.rawHTML
    case .list(_, _, let items): items.flatMap { $0.blocks.rawHTML }
    case .code, .table, .rule: []
    }
  }

  /// The block without what layout adds: numbers of lists, addresses.
  fileprivate var plain: MarkdownBlock {
    let kind: Kind =
      switch self.kind {
      case .heading(let level, let inlines): .heading(level: level, inlines.map { $0.plain })
      case .paragraph(let inlines): .paragraph(inlines.map { $0.plain })
      case .quote(let blocks): .quote(blocks.map { $0.plain })
      case .list(_, let isTight, let items):
        .list(
          start: nil, isTight: isTight,
          items: items.map { ListItem(blocks: $0.blocks.map { $0.plain }, range: $0.range) })
      case .code, .html, .table, .rule: self.kind
      }
    return MarkdownBlock(kind, range: range)
  }
}

extension MarkdownInline {
  fileprivate var rawHTML: [String] {
    switch kind {
    case .html(let literal): [literal]
    case .emphasis(let children), .strong(let children), .link(_, _, let children):
      children.flatMap { $0.rawHTML }
    case .text, .code, .image, .softBreak, .lineBreak: []
    }
  }

  fileprivate var plain: MarkdownInline {
    let kind: Kind =
      switch self.kind {
      case .emphasis(let children): .emphasis(children.map { $0.plain })
      case .strong(let children): .strong(children.map { $0.plain })
      case .link(_, let title, let children):
        .link(destination: "page.md", title: title, children: children.map { $0.plain })
      case .text, .code, .image, .html, .softBreak, .lineBreak: self.kind
      }
    return MarkdownInline(kind, range: range)
  }
}
