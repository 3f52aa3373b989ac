import Testing

@testable import Text

struct AnswerFoldingTests {
  @Test(
    arguments: [
      ("  Un   Mot ", ["Un", "Mot"]), ("cœur", ["coeur"]), ("Œuf", ["OEuf"]), ("æ", ["ae"]),
      ("l’eau", ["l'eau"]), ("«\u{A0}oui\u{A0}»", ["\"", "oui", "\""]), ("a\u{3000}b", ["a", "b"]),
      ("", []), (" \t\n", []),
    ])
  func whatCannotBeSeenNeverCounts(raw: String, words: [String]) {
    #expect(AnswerFolding(.strict).words(of: raw) == words)
  }

  @Test func letterCaseGoesAlone() {
    #expect(folded("ÉTÉ, oui", [.letterCase]) == ["été,", "oui"])
  }

  @Test func accentsGoAlone() {
    #expect(folded("Reçu, E\u{301}té", [.accents]) == ["Recu,", "Ete"])
  }

  @Test func accentsOfOtherScriptsStay() {
    #expect(folded("й и\u{306} ά", [.accents]) == ["й", "й", "ά"])
  }

  @Test func punctuationGoesAlone() {
    #expect(folded("Porte-monnaie (l’un) !", [.punctuation]) == ["Porte", "monnaie", "l", "un"])
  }

  @Test(arguments: ["3,5", "-2", "12:30", "1.5", "jean@exemple", "a/b", "50%"])
  func signsThatSaySomethingStay(text: String) {
    #expect(folded(text, [.punctuation]) == [text])
  }

  @Test func punctuationAloneIsAnAnswer() {
    #expect(folded("?", [.punctuation]) == ["?"])
  }

  @Test func onlyTheFirstThousandBytesAreRead() {
    let words = AnswerFolding(.strict).words(of: String(repeating: "é", count: 100_000))
    #expect(words == [String(repeating: "é", count: 500)])
    let cut = AnswerFolding(.strict).words(of: "a" + String(repeating: "é", count: 500))
    #expect(cut == ["a" + String(repeating: "é", count: 499)])
  }

  @Test func invisibleScalarsAreCleaned() {
    #expect(AnswerFolding(.strict).words(of: "mo\u{200B}t\u{200D}\u{202E}") == ["mot"])
  }

  private func folded(
    _ raw: String, _ ignored: Set<AnswerTolerance.Difference>
  ) -> [String] {
    AnswerFolding(AnswerTolerance(ignoring: ignored)).words(of: raw)
  }
}
