import Markdown
import Testing

@Suite struct TableTests {
  @Test func tableHasHeaderAlignmentsAndRows() {
    let text = """
      | Nom | Âge  | Ville  | Note |
      |:----|:----:|-------:|------|
      | *A* | `un` | [b](c) | d    |
      """
    #expect(
      outline(text) == """
        table left center right natural
        | Nom | Âge | Ville | Note
        | em(A) | code(un) | link(c: b) | d
        """)
    #expect(findings(in: text) == [])
  }

  @Test func outerPipesAreOptional() {
    #expect(outline("a | b\n--- | ---\nc | d") == "table natural natural\n| a | b\n| c | d")
    #expect(outline("| a |\n|---|\n| b |") == "table natural\n| a\n| b")
  }

  @Test func escapedPipeIsTextAlsoInCode() {
    #expect(outline("| a\\|b | `c\\|d` |\n|-|-|") == "table natural natural\n| a|b | code(c|d)")
    #expect(outline("| a |\n|-|\n| b\\|") == "table natural\n| a\n| b|")
  }

  @Test func wordsThatLookLikeBlocksAreJustWordsInCells() {
    #expect(
      outline("| # a | - b |\n|-|-|\n| > c | 1. d # |\n| ``` | <p> |") == """
        table natural natural
        | # a | - b
        | > c | 1. d #
        | ``` | html(<p>)
        """)
  }

  @Test func cellsUseTheDefinitionsOfTheText() {
    let text = """
      > - [b]: vers-b

      | [a] | [b] | [c] | [d] |
      |-----|-----|-----|-----|

      [a]: <vers-a>
        "titre"
      [c]:
      vers-c
      suite [a]

      ~~~
      [d]: code
      ~~~
      """
    #expect(
      outline(text).contains(
        "| link(vers-a “titre”: a) | link(vers-b: b) | link(vers-c: c) | [d]"))
  }

  @Test func raggedRowsAreFilledOrCutAndReported() {
    let marked = "| a | b |\n|---|---|\n1️⃣| c |\n2️⃣| d | e | f |\n3️⃣texte"
    #expect(
      findings(in: marked) == [
        Finding("table-row-short", at: 1), Finding("table-row-long", at: 2),
        Finding("table-row-short", at: 3),
      ])
    #expect(
      outline(MarkedText(marked).text)
        == "table natural natural\n| a | b\n| c | \n| d | e\n| texte | ")
  }

  @Test func dashesThatDoNotFitTheHeaderAreReported() {
    #expect(
      findings(in: "1️⃣| a | b |\n|---|") == [Finding("table-header-misfit", at: 1)])
    #expect(outline("| a | b |\n|---|") == "p | a | b |⏎|---|")
  }

  @Test(arguments: ["a\n---", "| a |", "| a |\n| b |", "a\n:-:", "texte\n| a |\n|---|"])
  func otherTextsAreNoTables(text: String) {
    #expect(!outline(text).contains("table"))
  }

  @Test func tablesAreFoundInsideQuotesAndLists() {
    #expect(
      outline("> | a |\n> |---|\n> | b |\n\n- | c |\n  |---|\n  | d |") == """
        quote
          table natural
          | a
          | b
        tight list
        - item
          table natural
          | c
          | d
        """)
  }

  @Test func cellsAndTablesKnowTheirPlace() {
    let text = "x\n\n> | é | b |\n> |---|---|\n> |  c  |"
    let blocks = MarkdownParser.parse(text, file: "a.md").blocks
    guard case .quote(let quoted) = blocks.last?.kind, case .table(let table) = quoted.first?.kind
    else {
      Issue.record("There is a table in a quote.")
      return
    }
    #expect(quoted[0].range.places == "3:3-5:10")
    #expect(table.header.map { $0.range.places } == ["3:5-3:6", "3:9-3:10"])
    #expect(table.rows[0].map { $0.range.places } == ["5:6-5:7", "5:10-5:10"])
  }

  @Test func tableThatWouldBeFilledWithoutEndIsRefused() {
    let wide = String(repeating: "|a", count: 1_000)
    let text = wide + "\n" + String(repeating: "|-", count: 1_000) + "\n"
    let document = MarkdownParser.parse(text + String(repeating: "b\n", count: 20), file: "a.md")
    #expect(document.diagnostics.map { $0.id } == ["too-many-parts"])
    #expect(document.isRefused)
  }
}
