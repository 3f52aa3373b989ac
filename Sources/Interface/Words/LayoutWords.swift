public import Text

/// The words that layout puts on the screen, in one language.
public struct LayoutWords: Equatable, Sendable {
  private let phrases: [InterfacePhrase: SafeText]

  /// Takes the words from a catalogue.
  public init(_ catalogue: Catalogue) {
    phrases = Dictionary(
      uniqueKeysWithValues: InterfacePhrase.allCases.map { ($0, catalogue.words($0)) })
  }

  /// The words of a phrase.
  subscript(_ phrase: InterfacePhrase) -> SafeText {
    phrases[phrase] ?? SafeText(phrase.rawValue)
  }

  /// The title of a value in a card.
  func cardLabel(_ label: String) -> SafeText {
    SafeText(self[.cardLabel].string.replacing("{label}", with: label))
  }
}
