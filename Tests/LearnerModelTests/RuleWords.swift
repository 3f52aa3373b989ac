import CourseFormat
import Foundation
import Text

/// The words of the rules, read from the catalogues that ship, with plain spaces in the place of
/// those that don't break a line: so tests show them as people read them.
enum RuleWords {
  static let french = read("fr")
  static let english = read("en")

  /// The words of a language.
  static func catalogue(_ language: Language) -> Catalogue {
    language == .french ? french : english
  }

  private static func read(_ language: String) -> Catalogue {
    let file = "Assets/catalogues/\(language).yml"
    let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { path, _ in
      path.deletingLastPathComponent()
    }
    let bytes = FileManager.default.contents(atPath: root.appending(path: file).path) ?? Data()
    let (catalogue, remarks) = CatalogueReader.read(Array(bytes), file: file)
    precondition(remarks.isEmpty, "The catalogue \(file) has faults: \(remarks)")
    return Catalogue(
      language: Language(rawValue: language),
      templates: (catalogue?.templates ?? [:]).mapValues { template in
        Catalogue.Template(one: template.one.map(plain), other: plain(template.other))
      })
  }

  private static func plain(_ words: String) -> String {
    String(words.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }
}
