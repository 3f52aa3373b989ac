import Testing

@testable import Text

struct NearMissTests {
  private func miss(
    _ typed: String, _ accepted: String, _ tolerance: AnswerTolerance = .strict
  ) -> NearMiss? {
    NearMiss(typed, for: accepted, tolerating: tolerance)
  }

  @Test(
    arguments: [
      ("recu", "reçu", .accents), ("paris", "Paris", .letterCase), ("e mail", "email", .spaces),
      ("email", "e-mail", .punctuation), ("impots gouv.fr", "impots.gouv.fr", .punctuation),
    ] as [(String, String, AnswerTolerance.Difference)])
  func differenceThatCountsIsNamed(
    typed: String, accepted: String, difference: AnswerTolerance.Difference
  ) {
    #expect(miss(typed, accepted) == .difference(difference))
    #expect(miss(typed, accepted, .lenient) == nil)
  }

  @Test(
    arguments: [
      ("imprimantes", "imprimante", .letterTooMany), ("impriante", "imprimante", .letterMissing),
      ("imrpimante", "imprimante", .lettersSwapped), ("inprimante", "imprimante", .otherLetter),
      ("inprimmante", "imprimante", .letters), ("33701", "33700", .digits),
      ("3370", "33700", .digits),
    ] as [(String, String, NearMiss)])
  func slipOfTheKeyboardIsNamed(typed: String, accepted: String, expected: NearMiss) {
    #expect(miss(typed, accepted) == expected)
    #expect(miss(typed, accepted, .lenient) == expected)
  }

  @Test(
    arguments: [
      ("", "imprimante"), ("scanner", "imprimante"), ("nom", "non"), ("oui", "non"),
      ("imprimante", "imprimante"),
    ])
  func sameOrFarAnswersAreNone(typed: String, accepted: String) {
    #expect(miss(typed, accepted) == nil)
  }

  @Test func ofSeveralDifferencesOneIsNamed() {
    #expect(miss("RECU", "reçu") == .difference(.letterCase))
    #expect(
      miss("RECU", "reçu", AnswerTolerance(ignoring: [.letterCase])) == .difference(.accents))
  }
}
