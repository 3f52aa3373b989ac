import Markdown
import Testing

@Suite struct MarkdownParserTests {
  @Test func everySortOfBlockIsRead() {
    let text = """
      # Le *titre*

      Un mot **fort**, du `code` et
      une suite\\
      coupée.

      > citation
      >
      > - a

      3) trois
      4) quatre

      ```yaml
      id: a
        b: c
      ```

          brut

      <div>
      x
      </div>

      ---
      """
    #expect(
      outline(text) == """
        h1 Le em(titre)
        p Un mot strong(fort), du code(code) et⏎une suite⏎⏎coupée.
        quote
          p citation
          tight list
          - item
            p a
        tight list from 3
        - item
          p trois
        - item
          p quatre
        code(yaml) "id: a\\n  b: c\\n"
        code() "brut\\n"
        html "<div>\\nx\\n</div>\\n"
        rule
        """)
  }

  @Test func linksAndImagesKeepTheirAddressAndWords() {
    #expect(
      outline("[le *site*](https://a.example \"T\") ![une *image*](b.svg) <b>[d]\n\n[d]: e.md")
        == "p link(https://a.example “T”: le em(site)) image(b.svg: une image) html(<b>)link(e.md: d)"
    )
  }

  @Test func charactersOfTheAuthorAreKept() {
    #expect(outline("« L'été » -- \"oui\"...") == "p « L'été » -- \"oui\"...")
  }

  @Test func referencesMadeByEntitiesAreCleanedAndReported() {
    let document = MarkdownParser.parse("a &#27;[31m\nb &#x202e;c &eacute;", file: "a.md")
    #expect(document.blocks.plainText == "a ^[[31m b c é")
    #expect(document.diagnostics.map { $0.id } == ["control-character", "direction-control"])
    #expect(document.diagnostics.map { $0.range.start.line } == [1, 2])
  }

  @Test func entitiesInAddressesTitlesAndFencesAreCleaned() {
    let document = MarkdownParser.parse("[a](b&#27;c 'd&#7;')\n\n``` e&#8;f\n```", file: "a.md")
    let texts = String(describing: document.blocks).unicodeScalars
    #expect(!texts.contains { $0.value < 0x20 })
    #expect(document.diagnostics.map { $0.id } == ["control-character", "control-character"])
  }

  @Test func blocksKnowWhereTheyStand() throws {
    let text = """
      # é
      a
      ===

      - x
        y

        > z
      -

          code

      fin
      """
    let blocks = MarkdownParser.parse(text, file: "a.md").blocks
    #expect(
      blocks.map { $0.range.places } == [
        "1:1-1:4", "2:1-3:4", "5:1-9:2", "11:5-11:9", "13:1-13:4",
      ])
    guard case .list(_, _, let items) = blocks[2].kind else {
      Issue.record("The third block is a list.")
      return
    }
    #expect(items.map { $0.range.places } == ["5:1-8:6", "9:1-9:2"])
    #expect(items[0].blocks.map { $0.range.places } == ["5:3-6:4", "8:3-8:6"])
  }

  @Test func paragraphBeginsAfterTheDefinitionsAtItsHead() {
    let document = MarkdownParser.parse("[a]: b\n[c]: d\nmots [a]\n\n[x]: y\n[z", file: "a.md")
    #expect(document.blocks.map { $0.range.places } == ["3:1-3:9", "6:1-6:3"])
    let second = MarkdownParser.parse("[a]:\nb\n'titre'\nmots", file: "a.md")
    #expect(second.blocks.map { $0.range.places } == ["4:1-4:5"])
    let third = MarkdownParser.parse("[a]: pas une &amp; adresse\nmots", file: "a.md")
    #expect(third.blocks.map { $0.range.places } == ["1:1-2:5"])
  }

  @Test func underlinedHeadingEndsAtItsUnderline() {
    let blocks = MarkdownParser.parse("a\nb\n===\n[x]: y\n\n> c\n> -\nd", file: "a.md").blocks
    #expect(blocks.map { $0.range.places } == ["1:1-3:4", "6:1-7:4", "8:1-8:2"])
  }

  @Test func sourceIsTheTextThatWasParsed() {
    let document = MarkdownParser.parse([0xEF, 0xBB, 0xBF, 0x61, 0xFF, 13, 10, 0x62], file: "a.md")
    #expect(document.source == "a\u{FFFD}\nb")
  }

  @Test func everyDiagnosticIDIsInTheList() {
    #expect(Set(MarkdownParser.diagnosticIDs).count == MarkdownParser.diagnosticIDs.count)
    #expect(MarkdownParser.diagnosticIDs.contains("hidden-tag"))
  }
}

extension SourceRange {
  /// `line:column-line:column`.
  var places: String { "\(start.line):\(start.column)-\(end.line):\(end.column)" }
}
