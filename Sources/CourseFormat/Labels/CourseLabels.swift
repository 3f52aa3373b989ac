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
