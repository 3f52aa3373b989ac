import Testing
import Text

@testable import Interface

@Suite struct SentencesTests {
  @Test(arguments: [
    ("Un. Deux ! Trois ?", ["Un. ", "Deux ! ", "Trois ?"]),
    (
      "« Bloqué » inquiète. « Avant ce soir » presse.",
      ["« Bloqué » inquiète. ", "« Avant ce soir » presse."]
    ),
    (
      "« Payé ? » Non. « Payé ? » demande-t-il.",
      ["« Payé ? » ", "Non. ", "« Payé ? » demande-t-il."]
    ),
    ("M. Durand a 2.5 € sur un site .fr ou .com.", ["M. Durand a 2.5 € sur un site .fr ou .com."]),
    ("He said “Stop.” Then he left… 3 came.", ["He said “Stop.” ", "Then he left… ", "3 came."]),
    ("これは文です。次の文です。", ["これは文です。", "次の文です。"]),
    ("", [""]),
  ])
  func sentencesBeginAfterTheSignThatEndsOne(text: String, sentences: [String]) {
    let cut = Sentences.cut([Run(SafeText(text), Ink.body)])
    #expect(cut.map { $0.map { $0.text.string }.joined() } == sentences)
  }

  @Test func aSentenceMayBeginInsideARunAndEndInAnother() {
    let strong = Ink(role: .strong)
    let cut = Sentences.cut([
      Run("Un. De", .body), Run("ux. Trois", strong), Run(" fois.", .body),
    ])
    #expect(
      cut == [
        [Run("Un. ", .body)], [Run("De", .body), Run("ux. ", strong)],
        [Run("Trois", strong), Run(" fois.", .body)],
      ])
  }
}
