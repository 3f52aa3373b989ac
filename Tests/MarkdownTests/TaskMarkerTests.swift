import Markdown
import Testing

@Suite struct TaskMarkerTests {
  @Test func itemsAreDoneOpenOrNeither() {
    #expect(
      outline("- [x] oui\n- [X] **oui**\n- [ ] non\n- rien") == """
        tight list
        - done
          p oui
        - done
          p strong(oui)
        - open
          p non
        - item
          p rien
        """)
  }

  @Test func onlyTheStartOfAnItemIsAMarker() {
    #expect(outline("[x] a") == "p [x] a")
    #expect(outline("- a [x] b") == "tight list\n- item\n  p a [x] b")
    #expect(outline("- \\[x] a") == "tight list\n- item\n  p [x] a")
    #expect(outline("- [x](y) a") == "tight list\n- item\n  p link(y: x) a")
  }

  @Test func textAfterTheMarkerKnowsItsPlace() {
    let blocks = MarkdownParser.parse("> 1. [ ] é *b*", file: "a.md").blocks
    guard case .quote(let quoted) = blocks.first?.kind,
      case .list(_, _, let items) = quoted.first?.kind,
      case .paragraph(let inlines) = items.first?.blocks.first?.kind
    else {
      Issue.record("There is a paragraph in a list in a quote.")
      return
    }
    #expect(items[0].blocks[0].range.places == "1:10-1:15")
    #expect(inlines.map { $0.range.places } == ["1:10-1:12", "1:12-1:15"])
  }

  @Test(arguments: ["[] a", "[x]a", "[ x] a", "[x ] a", "[ ]", "[  ] a"])
  func almostAMarkerIsReported(words: String) {
    #expect(findings(in: "- 1️⃣" + words) == [Finding("task-marker", at: 1)])
  }

  @Test(arguments: ["[ok] a", "[1] a", "[xx] a", "\\[] a"])
  func otherBracketsAreText(words: String) {
    #expect(findings(in: "- " + words) == [])
  }
}
