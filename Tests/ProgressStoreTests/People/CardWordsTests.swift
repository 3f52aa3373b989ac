import Testing

@testable import ProgressStore

@Suite struct CardWordsTests {
  @Test(arguments: [
    "tulipe velo sept", "sept tulipe velo", "TULIPE VÉLO SEPT", "Tulipe-vélo-sept",
    "  tulipe ,  velo,sept. ", "tulipeveloSept", "tulipe\u{a0}velo\u{202f}sept",
    "tulipe velo–sept",
  ])
  func typingIsForgiving(typed: String) {
    #expect(CardWords(typed).likeness(to: CardWords("tulipe velo sept")) == .same)
  }

  @Test(arguments: [
    "tulippe velo sept", "tulipe velo set", "tulipe velo sent", "sept tulipe vleo",
    "tulip velo sept",
    "velo sept tulipes", "tulipevelosep",
  ])
  func oneSlipIsRecognised(typed: String) {
    #expect(CardWords(typed).likeness(to: CardWords("tulipe velo sept")) == .oneSlip)
  }

  @Test(arguments: ["", "tulipe", "tulipe velo", "tulip velo set", "tulipe velo huit", "a b c"])
  func otherWordsAreOther(typed: String) {
    #expect(CardWords(typed).likeness(to: CardWords("tulipe velo sept")) == .other)
  }

  @Test func aDrawHasThreeDifferentWords() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<50 {
      let words = try #require(CardWords(from: cardWords, using: &random)).words
      #expect(Set(words).count == 3)
      #expect(Set(words).isSubset(of: cardWords))
    }
    #expect(CardWords(from: ["a", "b", "b"], using: &random) == nil)
  }
}
