import Testing

@testable import Text

struct LanguageTests {
  @Test func languagesAreOrderedByTheirCodes() {
    #expect([Language.french, .english].sorted() == [.english, .french])
  }

  @Test func aCodeIsKeptAsItIs() {
    #expect(Language(rawValue: "br").rawValue == "br")
  }
}
