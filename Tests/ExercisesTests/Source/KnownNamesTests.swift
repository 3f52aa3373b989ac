import Testing

@testable import Exercises

@Suite struct KnownNamesTests {
  private let names = KnownNames(["choose", "misconceptions", "shuffle"])

  @Test func slipOfTheFingerFindsTheName() {
    #expect(names.nearest(to: "shufle") == ["shuffle"])
    #expect(names.nearest(to: "chosoe") == ["choose"])
  }

  @Test func otherNameFindsNothing() {
    #expect(names.nearest(to: "tolerance") == [])
  }

  @Test func suggestionNamesTheNearestOnly() {
    #expect(names.suggestion(for: "misconception") == "Did you mean `misconceptions`?")
  }

  @Test func suggestionListsAllWhenNoneIsNear() {
    #expect(
      names.suggestion(for: "colour") == "Known names are `choose`, `misconceptions`, `shuffle`.")
  }

  @Test func endlessNameCostsNothing() {
    #expect(names.nearest(to: String(repeating: "a", count: 100_000)) == [])
  }

  @Test func swappedLettersAreOneSlip() {
    #expect(KnownNames.distance("ab", "ba") == 1)
    #expect(KnownNames.distance("", "abc") == 3)
  }
}
