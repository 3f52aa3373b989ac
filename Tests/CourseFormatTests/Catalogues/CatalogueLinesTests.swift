import Foundation
import Markdown
import Testing
import Text

@testable import CourseFormat

/// A catalogue of the simplest lines.
private let simple = """
  # A comment: "é".
  language: fr
  name: Français

  phrases:
    # welcome
    welcome.hello: "Bonjour, {name} : « ça va » ?"
    list.words:
      one: "{count} mot"
      other: "{count} mots"
    welcome.close-it: "Fermer"
  """

@Suite struct CatalogueLinesTests {
  @Test func simpleLinesAreRead() throws {
    let catalogue = try #require(CatalogueLines.read(Array(simple.utf8)))
    #expect(
      catalogue.templates == [
        "welcome.hello": .init(other: "Bonjour, {name} : « ça va » ?"),
        "list.words": .init(one: "{count} mot", other: "{count} mots"),
        "welcome.close-it": .init(other: "Fermer"),
      ])
    #expect(CatalogueReader.readYAML(Array(simple.utf8), file: "a").catalogue == catalogue)
  }

  /// Those that ship must open the first screen fast.
  @Test(arguments: ["fr", "en"])
  func catalogueThatShipsIsOfSimpleLines(language: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Assets/catalogues/\(language).yml")
    let bytes = Array(try Data(contentsOf: file))
    let catalogue = try #require(CatalogueLines.read(bytes))
    let reading = CatalogueReader.readYAML(bytes, file: file.path)
    #expect(reading.diagnostics == [] && reading.catalogue == catalogue)
    #expect(catalogue.templates.count > 400)
  }

  @Test func quotesInsideWordsAreRead() {
    let text = simple.replacing("\"Fermer\"", with: "\"Dites \\\"oui\\\".\"")
    let catalogue = CatalogueLines.read(Array(text.utf8))
    #expect(catalogue?.templates["welcome.close-it"]?.other == "Dites \"oui\".")
    #expect(CatalogueReader.readYAML(Array(text.utf8), file: "a").catalogue == catalogue)
  }

  @Test(arguments: [
    ("\"Fermer\"", "Fermer"), ("\"Fermer\"", "'Fermer'"), ("\"Fermer\"", "\"Fer\\nmer\""),
    ("\"Fermer\"", "\"Fermer\\\""), ("\"Fermer\"", "\"Fer\"mer\""),
    ("\"Fermer\"", "\"Fermer\" # oui"), ("\"Fermer\"", "\"Fer\u{85}mer\""),
    ("\"Fermer\"", "\"Fer\u{2028}mer\""), ("\"Fermer\"", "\"\u{FEFF}Fermer\""),
    ("\"Fermer\"", "\"\""), ("\"Fermer\"", "|\n    a"), ("name: Français", "name: \"F\""),
    ("welcome.close-it", "welcome.hello"), ("    other", "    two"), ("phrases:", "phrases: {}"),
    ("    one", "   one"), ("language: fr\n", ""), ("    other: \"{count} mots\"\n", ""),
  ])
  func anyOtherLineIsLeftToYAML(old: String, new: String) {
    #expect(CatalogueLines.read(Array(simple.replacing(old, with: new).utf8)) == nil)
  }

  /// Whatever is changed in a file: an answer is the answer of YAML.
  @Test(arguments: 0..<400)
  func answerIsThatOfYAML(seed: UInt64) {
    var numbers = SeededNumbers(state: seed)
    var bytes = Array(simple.utf8)
    for _ in 0..<Int.random(in: 1...3, using: &numbers) {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      let signs = Array("\"\"'#:: \n\n\\{}[]-&*|?,é\t%@!\u{85}\u{2028}".utf8)
      let sign = signs.randomElement(using: &numbers) ?? 0
      if Bool.random(using: &numbers) {
        bytes[place] = sign
      } else {
        bytes.insert(sign, at: place)
      }
    }
    guard let catalogue = CatalogueLines.read(bytes) else { return }
    let reading = CatalogueReader.readYAML(bytes, file: "a")
    #expect(reading.catalogue == catalogue && reading.diagnostics == [])
  }
}
