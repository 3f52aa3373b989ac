import CourseFormat
import LearnerModel
import Text

extension InstalledFiles {
  /// The most bytes of a catalogue or of the list of words.
  static let limit = 1_048_576

  /// The languages of the interface: French first, then by code. No file is read for it.
  var languages: [Language] {
    let codes = FileReader.entries(of: catalogues).map(\.name)
      .filter { $0.hasSuffix(".yml") }
      .map { Language(rawValue: String($0.dropLast(4))) }
    return codes.filter { $0 == .french } + codes.filter { $0 != .french }
  }

  /// The catalogue of a language; nil where it can't be read.
  func readCatalogue(_ language: Language) -> Catalogue? {
    let path = "\(catalogues)/\(language.rawValue).yml"
    guard let bytes = try? FileReader.bytes(of: path, limit: Self.limit) else { return nil }
    return CatalogueReader.read(bytes, file: path).catalogue
  }

  /// All catalogues of the interface.
  func readCatalogues() -> [Catalogue] {
    languages.compactMap(readCatalogue)
  }

  /// The installed table of rules; the program's own where there is no file, or one that can't be
  /// used: `declic rules` says what is wrong in it.
  func readRules() -> RuleTable {
    guard let bytes = try? FileReader.bytes(of: rules, limit: Self.limit),
      let defaults = RuleDefaultsFile.read(bytes, file: rules).defaults
    else { return .standard }
    return RuleTable(defaults)
  }

  /// The words that cards are made of; lines that begin with `#` are remarks.
  func readCardWords() -> [String] {
    let path = "\(root)/Assets/cards/words.txt"
    guard let bytes = try? FileReader.bytes(of: path, limit: Self.limit) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map(String.init)
  }
}
