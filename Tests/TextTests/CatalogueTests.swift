import Testing

@testable import Text

struct CatalogueTests {
  enum Phrase: String, PhraseID {
    case hello
    case messages
    case odd
    case absent
  }

  let french = Catalogue(
    language: .french,
    templates: [
      "hello": .init(other: "Bonjour, {name}."),
      "messages": .init(one: "{count} message", other: "{count} messages"),
      "odd": .init(other: "{name} {other} {count} { name } {} {{name}}"),
    ])

  @Test func valuesStandInThePlaceOfTheirNames() {
    #expect(french.words(Phrase.hello, ["name": .text("Léa")]) == "Bonjour, Léa.")
  }

  @Test(arguments: [(0, "0 message"), (1, "1 message"), (2, "2 messages"), (-1, "-1 messages")])
  func frenchSaysNoneInTheSingular(count: Int, words: String) {
    #expect(french.words(Phrase.messages, ["count": .count(count)]).string == words)
  }

  @Test(arguments: [(0, "0 messages"), (1, "1 message"), (2, "2 messages")])
  func englishSaysNoneInThePlural(count: Int, words: String) {
    let english = Catalogue(language: .english, templates: french.templates)
    #expect(english.words(Phrase.messages, ["count": .count(count)]).string == words)
  }

  @Test func withoutACountThePluralIsSaid() {
    #expect(french.words(Phrase.messages) == "{count} messages")
  }

  @Test func aValueIsNeverExpandedAgain() {
    let words = french.words(
      Phrase.odd, ["name": .text("{other}"), "other": .text("{name}"), "count": .count(1)])
    #expect(words == "{other} {name} 1 { name } {} {{other}}")
  }

  @Test func anUnknownNameStaysVisible() {
    #expect(french.words(Phrase.hello, ["nom": .text("Léa")]) == "Bonjour, {name}.")
  }

  @Test func aMissingPhraseShowsItsId() {
    #expect(french.words(Phrase.absent) == "absent")
  }

  @Test func missingPhrasesAreListed() {
    #expect(french.missing(of: Phrase.self) == [.absent])
  }

  @Test func placeholdersAreThoseOfBothForms() {
    let template = Catalogue.Template(one: "un {thing}", other: "{count} {things2} { no }")
    #expect(template.placeholders == ["thing", "count", "things2"])
    #expect(Catalogue.Template(other: "rien").placeholders.isEmpty)
  }

  @Test func severalLinesAreKept() {
    let catalogue = Catalogue(language: .french, templates: ["hello": .init(other: "un\ndeux")])
    #expect(catalogue.words(Phrase.hello).string == "un\ndeux")
  }
}
