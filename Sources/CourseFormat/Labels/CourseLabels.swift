import Exercises
import Markdown
import Text

/// The labels of each language, as its catalogue words them.
struct CourseLabels: Equatable, Sendable {
  private let words: [Language: [String: CourseLabel]]

  /// Reads the labels of catalogues.
  init(_ catalogues: [Catalogue]) {
    words = Dictionary(
      catalogues.map { catalogue in
        let known = CourseLabel.allCases.filter { catalogue.templates[$0.rawValue] != nil }
        let labels = known.map { (catalogue.words($0).string, $0) }
        return (catalogue.language, Dictionary(labels) { first, _ in first })
      }
    ) { first, _ in first }
  }

  /// The label that some words are in a language.
  func label(_ words: String, in language: Language) -> CourseLabel? {
    self.words[language]?[words]
  }

  /// The label that some words surely mean: one with a slip in it, or that of another language. The
  /// checker tells it, and the rest of the text is read as it was meant.
  func meant(by words: String, in language: Language) -> CourseLabel? {
    if let label = label(words, in: language) { return label }
    if let other = self.words.values.lazy.compactMap({ $0[words] }).first { return other }
    return KnownNames(all(in: language)).meant(by: words).flatMap { label($0, in: language) }
  }

  /// A label as it is written in a language.
  func words(of label: CourseLabel, in language: Language) -> String {
    words[language]?.first { $0.value == label }?.key ?? label.rawValue
  }

  /// The labels of a language, as they are written.
  func all(in language: Language) -> [String] {
    (words[language] ?? [:]).keys.sorted()
  }

  /// Whether some words are a label of any language.
  func isKnown(_ words: String) -> Bool {
    self.words.values.contains { $0[words] != nil }
  }
}
