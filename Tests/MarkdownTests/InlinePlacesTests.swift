import Markdown
import Testing

@Suite struct InlinePlacesTests {
  /// Checks that each link begins at the marker of its number.
  private func expectLinks(in marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked)
    let blocks = MarkdownParser.parse(text.text, file: "test.md").blocks
    let starts = blocks.flatMap { $0.links }.map { $0.range.start }
    let expected = text.places.sorted { $0.key < $1.key }.map { $0.value }
    #expect(starts == expected, sourceLocation: sourceLocation)
  }

  @Test func linksOfAParagraphAreFound() {
    expectLinks(in: "été 1️⃣[a](b) et\nsuite 2️⃣[c](d)\n   là 3️⃣[e](f)")
  }

  @Test func linksOfHeadingsAreFound() {
    expectLinks(in: " ## 1️⃣[a](b)\n\nx\n2️⃣[c](d)\n===\n\n> # 3️⃣[é](f) ##")
  }

  @Test func linksAfterHardBreaksAreFound() {
    expectLinks(in: "a  \n1️⃣[b](c)\\\nd 2️⃣[e](f)\\\ng 3️⃣[h](i)\nj 4️⃣[k](l)")
  }

  @Test func linksAfterBreaksInARowAreFound() {
    expectLinks(in: "a\n\\\n1️⃣[b](c)\nd\\\n\\\n2️⃣[e](f)")
  }

  @Test func linksAfterCodeOfSeveralLinesAreFound() {
    expectLinks(in: "a `b\nc` 1️⃣[d](e)\\\n2️⃣[f](g) `h\ni`\n3️⃣[j](k)")
  }

  @Test func linksInLazyQuotesAreFound() {
    expectLinks(in: "> a\nb 1️⃣[c](d)\n>   e 2️⃣[f](g)\n> > h\n>> 3️⃣[i](j)")
  }

  @Test func linksInNestedListsAreFound() {
    expectLinks(in: "- [ ] 1️⃣[a](b)\n  - c\n    2️⃣[d](e)\n\n1. > 3️⃣[f](g)\n   > 4️⃣[h](i)")
  }

  @Test func linksAfterDefinitionsAreFound() {
    expectLinks(in: "[x]: y\na 1️⃣[b](c)\n2️⃣[x]")
  }

  @Test func linksInsideEmphasisAreFound() {
    expectLinks(in: "**a\nb 1️⃣[c\nd](e)** 2️⃣[*f*](g)")
  }

  @Test func linksInCellsAreFound() {
    expectLinks(in: "| é | 1️⃣[a](b) |\n|---|---|\n| 2️⃣[x](y) | c *d* 3️⃣[e](f) |")
  }
}

extension MarkdownBlock {
  /// The links and images inside, in order.
  var links: [MarkdownInline] {
    switch kind {
    case .heading(_, let inlines), .paragraph(let inlines): inlines.flatMap { $0.links }
    case .quote(let blocks): blocks.flatMap { $0.links }
    case .list(_, _, let items): items.flatMap { $0.blocks }.flatMap { $0.links }
    case .table(let table):
      (table.header + table.rows.flatMap { $0 }).flatMap { $0.inlines }.flatMap { $0.links }
    case .code, .html, .rule: []
    }
  }
}

extension MarkdownInline {
  /// The link or image itself, or those inside.
  var links: [MarkdownInline] {
    switch kind {
    case .link, .image: [self]
    case .emphasis(let children), .strong(let children): children.flatMap { $0.links }
    case .text, .code, .html, .softBreak, .lineBreak: []
    }
  }
}
