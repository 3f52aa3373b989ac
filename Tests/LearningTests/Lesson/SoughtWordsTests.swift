import Interface
import Testing
import Text

@testable import Learning

@Suite struct SoughtWordsTests {
  @Test(arguments: ["piège", "PIEGE", "Piégé", "piég", "message piege", "l'adresse", "ADRESSE"])
  func capitalsAccentsAndEndingsDoNotCount(typed: String) {
    #expect(SoughtWords(typed).isIn("Un message piégé cache l’adresse."))
  }

  @Test(arguments: ["iégé", "piégé message", "adresses", "me", "", " ?!"])
  func otherWordsAreNotFound(typed: String) {
    #expect(!SoughtWords(typed).isIn("Un message piégé cache l’adresse."))
  }

  @Test func theContextIsCutBetweenWordsAndMarksWhatWasFound() {
    let text =
      "Quand un message vous presse et vous fait peur, prenez votre temps, puis lisez lentement chaque mot."
    #expect(
      SoughtWords("prenez").context(in: text)
        == "… vous presse et vous fait peur, [prenez] votre temps, puis lisez lentement …")
    #expect(SoughtWords("quand").context(in: "Quand ?") == "[Quand] ?")
    #expect(SoughtWords("jamais").context(in: text) == nil)
  }

  @Test func wordsAreMarkedWhereverTheyStandInAPage() {
    let sought = SoughtWords("peu de temps")
    #expect(
      Block.text([.text("Il donne "), .strong([.text("peu de temps")]), .text(".")])
        .marking(sought)
        == .text([
          .text("Il donne "), .strong([.strong([.text("[peu de temps]")])]), .text("."),
        ]))
    #expect(
      Block.list(start: nil, items: [[.text([.text("Peu de temps, peu de place")])]])
        .marking(sought)
        == .list(
          start: nil,
          items: [[.text([.strong([.text("[Peu de temps]")]), .text(", peu de place")])]]))
  }
}
