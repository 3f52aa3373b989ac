import Markdown
import Testing

@Suite struct MarkdownDocumentTests {
  @Test func emptyTextHasNoBlockAndNoProblem() {
    let document = MarkdownParser.parse("", file: "empty.md")
    #expect(document.blocks.isEmpty)
    #expect(document.diagnostics.isEmpty)
    #expect(!document.isRefused)
  }

  @Test func diagnosticsAreInOrderOfLineAndColumn() {
    let document = MarkdownParser.parse("b\u{202E}\u{200B}\na\u{200B}\u{1}\n\0", file: "a.md")
    #expect(
      document.diagnostics.map { $0.id } == [
        "direction-control", "invisible-character", "invisible-character", "control-character",
        "nul-character",
      ])
  }
}
