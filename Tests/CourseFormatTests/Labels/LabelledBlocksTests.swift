import Markdown
import Testing
import Text

@testable import CourseFormat

@Suite struct LabelledBlocksTests {
  private func read(_ text: String) -> LabelledBlocks {
    LabelledBlocks(
      MarkdownParser.parse(text, file: "a.md").blocks,
      labels: CourseLabels(SmallCourse.catalogues), in: .french)
  }

  @Test func labelIsTakenOffWhatItBegins() {
    let read = read("> **Indice.** Prenez *le* temps.\n>\n> Encore.\n\nMot.")
    #expect(read.blocks(of: .hint).map { $0.plainText } == ["Prenez le temps.\nEncore."])
    #expect(read.body.plainText == "Mot.")
  }

  @Test func labelMayStandAlone() {
    #expect(
      read("> **Solution.**\n>\n> Voici.\n").blocks(of: .solution).map { $0.plainText } == [
        "Voici."
      ])
    #expect(
      read("> **En bref.**\n> Voici.\n").blocks(of: .short).map { $0.plainText } == ["Voici."])
  }

  @Test func otherQuotesStayInTheBody() {
    #expect(read("> **SMS de 06**\n>\n> Payez.\n\n> Une citation.").parts.isEmpty)
    #expect(read("**Indice.** Sans citation.").parts.isEmpty)
  }

  @Test func labelOfAnotherLanguageOrWithASlipIsReadAsMeant() {
    #expect(read("> **Hint.** In English.").parts.map { $0.label } == [.hint])
    #expect(read("> **Indce.** Presque.").parts.map { $0.label } == [.hint])
    #expect(read("> **Attention.** Une affiche.").parts.isEmpty)
  }
}
