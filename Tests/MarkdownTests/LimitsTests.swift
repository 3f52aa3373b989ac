import Markdown
import Testing

@Suite struct LimitsTests {
  /// The only id of a refused text, and the line it names.
  private func refusal(of text: String) -> String? {
    let document = MarkdownParser.parse(text, file: "a.md")
    guard document.isRefused, document.blocks.isEmpty, document.diagnostics.count == 1,
      let found = document.diagnostics.first, found.severity == .error
    else { return nil }
    return "\(found.id) \(found.range.start.line)"
  }

  private func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  @Test func fileOf64KiBIsReadAndOneByteMoreIsRefused() {
    let full = times(1_024, times(63, "a") + "\n")
    #expect(refusal(of: full) == nil)
    #expect(refusal(of: full + "a") == "file-too-large 1")
  }

  @Test func lineOf4096BytesIsReadAndOneMoreIsRefused() {
    #expect(refusal(of: "a\n" + times(4_096, "b")) == nil)
    #expect(refusal(of: "a\n" + times(2_049, "é")) == "line-too-long 2")
  }

  @Test(arguments: [">", "> ", "- ", "* ", "+ ", "1. ", "12) "])
  func seventeenMarkersAtTheStartOfALineAreRefused(marker: String) {
    #expect(refusal(of: "a\n\n" + times(17, marker) + "b") == "too-many-markers 3")
    #expect(refusal(of: times(12, marker) + "b")?.hasPrefix("too-many-markers") != true)
  }

  @Test func ruleOfManyDashesIsNoMarker() {
    #expect(outline(times(40, "- ") + "\n\n> " + times(40, "* ")) == "rule\nquote\n  rule")
  }

  @Test func aThousandEmptyLinesAreReadAndOneMoreIsRefused() {
    #expect(refusal(of: "a" + times(1_001, "\n") + "b") == nil)
    #expect(refusal(of: "a" + times(1_002, "\n") + "b") == "too-many-empty-lines 1002")
    #expect(refusal(of: "> a" + times(1_001, "\n>")) == "too-many-empty-lines 1002")
  }

  @Test func aThousandImageMarksAreReadAndOneMoreIsRefused() {
    #expect(refusal(of: times(1_000, "![[]()\n")) == nil)
    #expect(refusal(of: times(1_001, "![[]()\n")) == "too-many-images 1001")
  }

  @Test func treeOf32LevelsIsReadAndDeeperIsRefused() {
    let deep = { count in (0..<count).map { self.times($0, "  ") + "- a\n" }.joined() }
    #expect(refusal(of: deep(15)) == nil)
    #expect(refusal(of: deep(16)) == "nested-too-deeply 16")
    let emphasis = times(50, "*a **a ") + "b" + times(50, " a** a*")
    #expect(refusal(of: emphasis) == "nested-too-deeply 1")
  }

  @Test func moreThan20000PartsAreRefused() {
    #expect(refusal(of: times(9_000, "a\n")) == nil)
    #expect(refusal(of: times(11_000, "a\n")) == "too-many-parts 10000")
    #expect(refusal(of: times(11_000, "# a\n"))?.hasPrefix("too-many-parts 10") == true)
  }

  @Test func manyRemarksOfOneSortAreCounted() {
    let document = MarkdownParser.parse(times(70, "a\u{200B}\n"), file: "a.md")
    #expect(document.diagnostics.count == 51)
    #expect(document.diagnostics.last?.sentence.hasPrefix("20 more remarks") == true)
  }
}
