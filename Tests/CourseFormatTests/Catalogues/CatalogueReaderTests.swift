import Markdown
import Testing
import Text

@testable import CourseFormat

@Suite struct CatalogueReaderTests {
  private func read(_ text: String) -> (catalogue: Catalogue?, ids: [String]) {
    let reading = CatalogueReader.read(Array(text.utf8), file: "fr.yml")
    return (reading.catalogue, reading.diagnostics.map { $0.id })
  }

  @Test func phrasesAndPluralsAreRead() {
    let reading = read(
      """
      language: fr
      name: Français
      phrases:
        a.b: "Bonjour."
        a.c: {one: "{count} mot", other: "{count} mots"}
      """)
    #expect(reading.ids == [])
    #expect(
      reading.catalogue
        == Catalogue(
          language: .french,
          templates: [
            "a.b": .init(other: "Bonjour."),
            "a.c": .init(one: "{count} mot", other: "{count} mots"),
          ]))
  }

  @Test func brokenPhraseIsLeftOutAndTold() {
    let reading = read("language: fr\nname: F\nphrases:\n  a: [x]\n  b: Oui\n  c: {one: x}\n")
    #expect(reading.ids == ["unexpected-value", "missing-key"])
    #expect(reading.catalogue?.templates == ["b": .init(other: "Oui")])
  }

  @Test func unknownFormIsTold() {
    #expect(
      read("language: fr\nname: F\nphrases:\n  a: {two: x, other: y}\n").ids == ["unknown-key"])
  }

  @Test func phraseWrittenTwiceIsTold() {
    let reading = read("language: fr\nname: F\nphrases:\n  a: x\n  a: y\n")
    #expect(reading.ids == ["duplicate-key"] && reading.catalogue == nil)
  }

  @Test(arguments: ["", "name: F", "language: fr\nname: F", "language: fr\nname: F\nphrases: x"])
  func catalogueWithoutPhrasesIsTold(text: String) { #expect(read(text).ids != []) }
}
