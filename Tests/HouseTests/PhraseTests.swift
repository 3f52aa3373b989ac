import Testing

/// Every phrase that the code can say stands in every catalogue.
@Suite struct PhraseTests {
  static let catalogues = Checkout.files(under: "Assets/catalogues") { $0.hasSuffix(".yml") }

  /// The ids of the phrases of all rooms, as their enumerations write them.
  static let spoken: Set<String> = Set(Checkout.sources.flatMap(ids))

  /// The ids that the enumerations of phrases in a file declare.
  static func ids(in file: SourceFile) -> [String] {
    guard file.text.contains(": String, PhraseID") else { return [] }
    return file.lines.compactMap { line in
      guard line.hasPrefix("  case "), let start = line.firstRange(of: " = \"") else { return nil }
      return String(line[start.upperBound...].prefix { $0 != "\"" })
    }
  }

  /// The ids that a catalogue words.
  static func worded(in catalogue: SourceFile) -> Set<String> {
    let lines = catalogue.lines.drop { $0 != "phrases:" }
    return Set(
      lines.compactMap { line in
        guard line.hasPrefix("  "), line.dropFirst(2).first?.isLetter == true else { return nil }
        return String(line.dropFirst(2).prefix { $0 != ":" })
      })
  }

  @Test(arguments: catalogues.map(\.path))
  func catalogueWordsEveryPhrase(path: String) throws {
    let catalogue = try #require(SourceFile(at: path))
    let missing = Self.spoken.subtracting(Self.worded(in: catalogue)).sorted()
    #expect(missing.isEmpty, "\(path) lacks: \(listed(missing))")
  }

  @Test(arguments: catalogues.map(\.path))
  func catalogueHoldsNoPhraseThatNobodySays(path: String) throws {
    let catalogue = try #require(SourceFile(at: path))
    let silent = Self.worded(in: catalogue).subtracting(Self.spoken).sorted()
    #expect(silent.isEmpty, "\(path) words, and nobody says: \(listed(silent))")
  }

  @Test func phrasesAreFound() {
    #expect(Self.spoken.contains("welcome.start"))
    #expect(Self.catalogues.count >= 2)
  }
}
