import Testing
import Text

@testable import Interface

@Suite struct LinearPhraseTests {
  @Test func severalThingsMakeOneSentence() {
    #expect(linearWords.join(["a", "b", "c"]) == "a ; b ; c")
    #expect(linearWords.join(["a"]) == "a")
    #expect(linearWords.join([]).isEmpty)
  }

  @Test func aCountChoosesTheForm() {
    #expect(linearWords.say(.table, count: 1) == "Tableau de 1 ligne :")
    #expect(linearWords.say(.table, count: 2) == "Tableau de 2 lignes :")
  }

  @Test func eachPhraseIsOfLinearMode() {
    #expect(LinearPhrase.allCases.allSatisfy { $0.rawValue.hasPrefix("linear.") })
  }
}
