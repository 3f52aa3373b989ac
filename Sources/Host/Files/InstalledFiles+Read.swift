import CourseFormat
import Text

extension InstalledFiles {
  /// The most bytes of a catalogue or of the list of words.
  private static let limit = 1_048_576

  /// The catalogues of the interface: French first, then by code; one that can't be read is left
  /// out.
  func readCatalogues() -> [Catalogue] {
    let found = FileReader.entries(of: catalogues)
      .filter { $0.name.hasSuffix(".yml") }
      .compactMap { entry -> Catalogue? in
        let path = "\(catalogues)/\(entry.name)"
        guard let bytes = try? FileReader.bytes(of: path, limit: Self.limit) else { return nil }
        return CatalogueReader.read(bytes, file: entry.name).catalogue
      }
    return found.filter { $0.language == .french } + found.filter { $0.language != .french }
  }

  /// The words that cards are made of; lines that begin with `#` are remarks.
  func readCardWords() -> [String] {
    let path = "\(root)/Assets/cards/words.txt"
    guard let bytes = try? FileReader.bytes(of: path, limit: Self.limit) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map(String.init)
  }
}
