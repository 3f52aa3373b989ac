import Markdown
import Testing

@Suite struct MarkdownDocumentTests {
  @Test func emptyTextHasNoBlockAndNoProblem() {
    let document = MarkdownParser.parse("", file: "empty.md")
    #expect(document.blocks.isEmpty)
    #expect(document.diagnostics.isEmpty)
  }
}
