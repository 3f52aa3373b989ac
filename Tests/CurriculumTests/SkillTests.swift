import Curriculum
import Testing
import Text

@Suite struct WordsTests {
  private let title = Words([.french: "Bonjour", .english: "Hello"], first: .french)

  @Test func aPhraseIsSaidInTheLanguageAskedFor() {
    #expect(title(in: .english) == "Hello")
  }

  @Test func elseInTheFirstLanguageOfTheCourse() {
    #expect(title(in: Language(rawValue: "br")) == "Bonjour")
  }

  @Test func elseInTheFirstOfThoseItHas() {
    let breton = Language(rawValue: "br")
    let words = Words([.english: "Hello", breton: "Demat"], first: .french)
    #expect(words(in: .french) == "Demat")
  }

  @Test func withoutAnyWordsItIsEmpty() {
    #expect(Words([:], first: .french)(in: .french) == .empty)
  }
}
