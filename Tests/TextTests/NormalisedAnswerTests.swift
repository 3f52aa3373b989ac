import Testing

@testable import Text

struct NormalisedAnswerTests {
  @Test(
    arguments: [
      ("Mot de passe", "mot de passe"), ("motdepasse", "mot de passe"), ("RECU", "reçu"),
      ("coeur", "cœur"), ("L'été !", "l’ete"), ("06 12 34", "061234"), ("e-mail", "email"),
      ("re\u{327}cu", "ręcu"),
    ])
  func differencesThatDontCountAreExact(answer: String, accepted: String) {
    #expect(match(answer, accepted) == .exact)
  }

  @Test(
    arguments: [
      ("navigatuer", "navigateur", 1), ("navigateurr", "navigateur", 1),
      ("nvigateur", "navigateur", 1),
      ("nabigateir", "navigateur", 2), ("moteur de recherch", "moteur de recherche", 1),
      ("motuer de recherch", "moteur de recherche", 2),
    ])
  func slipsAreClose(answer: String, accepted: String, distance: Int) {
    #expect(match(answer, accepted) == .close(distance: distance))
  }

  @Test(
    arguments: [
      ("", "oui"), ("!", "oui"), ("nom", "non"), ("ouii", "oui"), ("pan", "pain"),
      ("061235", "061234"), ("0612345678", "0612345679"), ("window10", "window11"),
      ("navitagrue", "navigateur"), ("moteur le recherche", "moteur de recherche"),
      ("moteur recherche", "moteur de recherche"), ("35", "3,5"), ("2", "-2"),
    ])
  func otherAnswersAreDifferent(answer: String, accepted: String) {
    #expect(match(answer, accepted) == .different)
  }

  @Test func theNearestAcceptedAnswerCounts() {
    let accepted = ["courrier", "courriel", "mail"].map { NormalisedAnswer($0) }
    #expect(NormalisedAnswer("couriel").matches(accepted) == .close(distance: 1))
    #expect(NormalisedAnswer("Mail").matches(accepted) == .exact)
    #expect(NormalisedAnswer("mail").matches([]) == .different)
  }

  @Test(
    arguments: [
      (.letterCase, "paris", "Paris"), (.accents, "recu", "reçu"), (.spaces, "a b", "ab"),
      (.punctuation, "oui.", "oui"),
    ] as [(AnswerTolerance.Difference, String, String)])
  func eachDifferenceIsSwitchedAlone(
    difference: AnswerTolerance.Difference, answer: String, accepted: String
  ) {
    let others = Set(AnswerTolerance.Difference.allCases).subtracting([difference])
    #expect(match(answer, accepted, AnswerTolerance(ignoring: [difference])) == .exact)
    #expect(match(answer, accepted, AnswerTolerance(ignoring: others)) == .different)
  }

  @Test func withoutARatioNoSlipIsForgiven() {
    let tolerance = AnswerTolerance(ignoring: [.letterCase])
    #expect(match("navigatuer", "navigateur", tolerance) == .different)
  }

  @Test func nothingNeverMatchesNothing() {
    #expect(match(" ", "") == .different)
    #expect(NormalisedAnswer(" \u{200B}").isEmpty)
  }

  @Test func equalAnswersHashAlike() {
    #expect(
      Set(["Été", "ete", "e te", "E\u{301}te\u{301}"].map { NormalisedAnswer($0) }).count == 1)
  }

  @Test(arguments: [UInt64](1...30))
  func normalisingAgainChangesNothing(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<50 {
      let tolerance = AnswerTolerance(
        ignoring: Set(
          AnswerTolerance.Difference.allCases.filter { _ in Bool.random(using: &numbers) }))
      let raw = numbers.text(of: pieces, count: 12)
      let once = NormalisedAnswer(raw, tolerating: tolerance)
      #expect(NormalisedAnswer(once.text, tolerating: tolerance) == once)
      #expect(once.isEmpty || once.matches([once]) == .exact)
    }
  }

  @Test(arguments: [UInt64](1...20))
  func capitalsAccentsAndSpacesNeverMatter(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<50 {
      let raw = numbers.text(of: ["a", "é", "ç", "œ", "z", "ï", " ", "B"], count: 10)
      let other = raw.uppercased().replacing(" ", with: "\u{A0} ").replacing("É", with: "e\u{301}")
      #expect(NormalisedAnswer(raw) == NormalisedAnswer(other))
    }
  }

  private let pieces = [
    "a", "É", "e\u{301}", "œ", "Æ", "ß", "İ", "ﬁ", "’", "«", "-", ".", ",", "!", "5", "12", " ",
    "\u{A0}",
    "\u{301}", "й", "👍", "字", "@", "\t", "\u{200D}", "Σ",
  ]

  private func match(
    _ answer: String, _ accepted: String, _ tolerance: AnswerTolerance = .lenient
  ) -> AnswerMatch {
    NormalisedAnswer(answer, tolerating: tolerance)
      .matches([NormalisedAnswer(accepted, tolerating: tolerance)])
  }
}
