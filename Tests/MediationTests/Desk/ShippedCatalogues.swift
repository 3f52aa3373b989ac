import CourseFormat
import Foundation
import Testing
import Text

/// The catalogues that ship, read from `Assets/catalogues`.
enum ShippedCatalogues {
  /// French, then English.
  static let all = [french, english]
  /// The French catalogue.
  static let french = read("fr")
  /// The English catalogue.
  static let english = read("en")

  private static func read(_ language: String) -> Catalogue {
    let file = "Assets/catalogues/\(language).yml"
    let bytes = FileManager.default.contents(atPath: root.appending(path: file).path) ?? Data()
    let (catalogue, remarks) = CatalogueReader.read(Array(bytes), file: file)
    precondition(remarks.isEmpty, "The catalogue \(file) has faults: \(remarks)")
    return catalogue ?? Catalogue(language: Language(rawValue: language), templates: [:])
  }

  /// The folder of the project.
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
