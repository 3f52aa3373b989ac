import Testing
import Text

/// How French is set: what would let a line begin with a sign.
@Suite struct FrenchTypographyTests {
  @Test func noLineCanBeginWithASign() {
    for (id, template) in ShippedCatalogues.french.templates where !id.hasPrefix("store.") {
      for words in [template.one ?? "", template.other] {
        #expect(!words.contains(/\ [:;!?»]/) && !words.contains(/«\ /), "\(id): \(words)")
      }
    }
  }

  @Test func noSignStandsWithoutItsSpace() {
    for (id, template) in ShippedCatalogues.french.templates where !id.hasPrefix("store.") {
      for words in [template.one ?? "", template.other] {
        #expect(!words.contains(/\p{L}[;!?»]|«\p{L}/), "\(id): \(words)")
      }
    }
  }
}
