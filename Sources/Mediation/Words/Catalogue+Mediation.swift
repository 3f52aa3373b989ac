import Text

extension Catalogue {
  /// The words of a phrase of the mediator's screens.
  func callAsFunction(
    _ phrase: MediationPhrase, _ values: [String: PhraseValue] = [:]
  ) -> SafeText {
    words(phrase, values)
  }
}
