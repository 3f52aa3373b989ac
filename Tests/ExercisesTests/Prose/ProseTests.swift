import Interface
import Markdown
import Testing
import Text

@testable import Exercises

@Suite struct ProseTests {
  private func blocks(_ text: String, drawings: [String: [SafeText]] = [:]) -> [Block] {
    Prose(drawings: drawings, scope: "t").blocks(of: markdown(text))
  }

  @Test func headingsAndParagraphs() {
    #expect(
      blocks("## Titre\n\nUn *mot* et **deux**, `Ctrl`.") == [
        .heading(level: 2, [.text("Titre")]),
        .text([
          .text("Un "), .emphasis([.text("mot")]), .text(" et "), .strong([.text("deux")]),
          .text(", "), .code("Ctrl"), .text("."),
        ]),
      ])
  }

  @Test func lineEndsOfTheSourceAreSpaces() {
    #expect(blocks("un\ndeux  \ntrois") == [.text([.text("un deux"), .lineBreak, .text("trois")])])
  }

  @Test func listsKeepTheirFirstNumber() {
    #expect(
      blocks("3. a\n4. b") == [
        .list(start: 3, items: [[.text([.text("a")])], [.text([.text("b")])]])
      ])
    #expect(blocks("- a") == [.list(start: nil, items: [[.text([.text("a")])]])])
  }

  @Test func quoteThatBeginsWithStrongTextAloneIsAPanel() {
    #expect(
      blocks("> **SMS de 06**\n>\n> Payez.") == [
        .panel(title: "SMS de 06", [.text([.text("Payez.")])])
      ])
  }

  @Test func quoteWithMoreInItsFirstParagraphIsAQuotation() {
    #expect(
      blocks("> **Attention** : payez.") == [
        .quote([.text([.strong([.text("Attention")]), .text(" : payez.")])])
      ])
  }

  @Test func linkOfTheCourseOpens() {
    let address = "glossary.md#lien"
    #expect(
      blocks("Un [lien](\(address)), un autre [lien](\(address)).") == [
        .text([
          .text("Un "), .link(Link(id: "link/t/1/glossary.md#lien", label: "lien"), address: nil),
          .text(", un autre "),
          .link(Link(id: "link/t/2/glossary.md#lien", label: "lien"), address: nil), .text("."),
        ])
      ])
    #expect(Prose.destination(of: "link/t/2/a/b.md#c") == "a/b.md#c")
    #expect(Prose.destination(of: "answer") == nil)
  }

  @Test func addressOfTheWorldIsShownAndNeverOpens() {
    #expect(
      blocks("Voir [le site](https://a.example).") == [
        .text([.text("Voir le site (https://a.example).")])
      ])
    #expect(blocks("<https://a.example>") == [.text([.text("https://a.example")])])
  }

  @Test func labelHoldsNoControl() throws {
    let block = try #require(markdown("- Le **[mot](glossary.md#mot)**").first)
    let label = try #require(block.bulletItems?.first?.blocks.first?.inlines)
    #expect(Prose(scope: "t").label(of: label) == [.text("Le "), .strong([.text("mot")])])
  }

  @Test func drawingIsLookedUp() {
    #expect(
      blocks("![Un clavier](d.txt)", drawings: ["d.txt": ["┌┐"]]) == [
        .drawing(Drawing(lines: ["┌┐"], alternative: "Un clavier"))
      ])
    #expect(blocks("![Un clavier](d.txt)") == [.text([.text("Un clavier")])])
  }

  @Test func rawHTMLIsShownAsItIsWritten() {
    #expect(blocks("<script>alert(1)</script>") == [.code("<script>alert(1)</script>")])
    #expect(blocks("a <b>c</b>") == [.text([.text("a <b>c</b>")])])
  }

  @Test func codeKeepsItsLines() {
    #expect(blocks("```\na\n  b\n```") == [.code("a\n  b")])
  }

  @Test func tablesAndRules() {
    #expect(
      blocks("| a | b |\n|---|--:|\n| c | d |") == [
        .table(
          Table(
            header: [[.text("a")], [.text("b")]], alignments: [.leading, .trailing],
            rows: [[[.text("c")], [.text("d")]]]))
      ])
    #expect(blocks("a\n\n---\n\nb")[1] == .separator)
  }
}
