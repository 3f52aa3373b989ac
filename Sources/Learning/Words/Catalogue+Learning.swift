import Text

extension Catalogue {
  /// The words of a phrase of the learner's screens.
  func callAsFunction(
    _ phrase: LearningPhrase, _ values: [String: PhraseValue] = [:]
  ) -> SafeText {
    words(phrase, values)
  }

  /// The words of a phrase about a card.
  func callAsFunction(
    _ phrase: CardPhrase, _ values: [String: PhraseValue] = [:]
  ) -> SafeText {
    words(phrase, values)
  }

  /// The words of a phrase of home and of the pages it leads to.
  func callAsFunction(_ phrase: HomePhrase, _ values: [String: PhraseValue] = [:]) -> SafeText {
    words(phrase, values)
  }

  /// The words of a phrase that says how one answers.
  func callAsFunction(_ phrase: HelpPhrase, _ values: [String: PhraseValue] = [:]) -> SafeText {
    words(phrase, values)
  }

  /// The words of a phrase of leaving.
  func callAsFunction(
    _ phrase: LeavingPhrase, _ values: [String: PhraseValue] = [:]
  ) -> SafeText {
    words(phrase, values)
  }
}
