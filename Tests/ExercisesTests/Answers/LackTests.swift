import Interface
import Testing
import Text

@testable import Exercises

/// What an answer lacks, in the words of its own shape.
@Suite struct LackTests {
  private static let phrases: [String: ExercisePhrase] = [
    "Choice": .lackChoice, "Rating": .lackChoice, "Series": .lackLines, "TypedText": .lackText,
    "Number": .lackNumber, "Order": .lackOrder, "Match": .lackPairs, "Sort": .lackThings,
    "Fill": .lackBlanks, "Spot": .lackMark,
  ]

  @Test(arguments: ExerciseKindsTests.names) func whatIsUntouchedLacksAllOfIt(name: String) throws {
    let kind = try ExerciseKindsTests.shape(name)
    let state = try exercise(kind.example, as: kind).presented(presentation())
    let phrase = try #require(Self.phrases[name])
    #expect(state.lack?.string == phrase.rawValue)
    #expect(state.solution?.lack == nil)
  }

  @Test func whatIsPartlyFilledLacksTheRest() throws {
    let words = Catalogue(
      language: .french,
      templates: ["exercise.lack.things": .init(one: "reste {count}", other: "restent {count}")])
    var state = try exercise(Sort.example, as: Sort.self)
      .presented(Presentation(seed: 1, words: words))
    let all = try #require(state.lack)
    state.apply(.group("answer", item: 0, group: 0))
    state.apply(.group("answer", item: 1, group: 0))
    let rest = try #require(state.lack)
    #expect(rest != all && rest.string.hasPrefix("reste"))
  }
}
