/// The id of a phrase of the interface.
///
/// Each room that speaks to people has an enumeration of its own phrases; the catalogues of
/// `Assets/catalogues` must hold each of them, in every language (a test says which is missing).
public protocol PhraseID: RawRepresentable<String>, CaseIterable, Sendable {}

/// What is put in the place of `{name}` in a phrase.
public enum PhraseValue: Equatable, Sendable {
  /// A word or a sentence.
  case text(SafeText)
  /// A number; the one named `count` also chooses between singular and plural.
  case count(Int)
}

/// The phrases of one language.
///
/// A phrase may hold `{name}` in the place of a value. A phrase with plurals holds one template a
/// plural category; the value named `count` chooses which is said.
public struct Catalogue: Equatable, Sendable {
  /// The templates of one phrase.
  public struct Template: Equatable, Sendable {
    /// The words for one thing; nil where the phrase doesn't change with a count.
    public let one: String?
    /// The words for all other counts, and where there is none.
    public let other: String

    /// Makes a template; without `one` the phrase has a single form.
    public init(one: String? = nil, other: String) {
      self.one = one
      self.other = other
    }
  }

  /// The language of the phrases.
  public let language: Language
  /// The phrases, by id.
  public let templates: [String: Template]

  /// Makes a catalogue of templates by phrase id.
  public init(language: Language, templates: [String: Template]) {
    self.language = language
    self.templates = templates
  }

  /// The words of a phrase, with its values put in; the id itself where the catalogue lacks it.
  public func words(
    _ phrase: some PhraseID, _ values: [String: PhraseValue] = [:]
  ) -> SafeText {
    guard let template = templates[phrase.rawValue] else { return SafeText(phrase.rawValue) }
    return SafeText(template.filled(with: values, in: language), as: .lines)
  }
}

extension Catalogue {
  /// The phrases of a room that the catalogue lacks.
  public func missing<Phrase: PhraseID>(of room: Phrase.Type) -> [Phrase] {
    room.allCases.filter { templates[$0.rawValue] == nil }
  }
}
