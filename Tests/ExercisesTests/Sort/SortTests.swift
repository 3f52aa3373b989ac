import Curriculum
import Interface
import Markdown
import Testing
import Text

@testable import Exercises

@Suite struct SortTests {
  private let text = """
    Que prouve quoi ?

    - Où
      - facture

        > L'adresse.

      - quittance
    - Qui
      - passeport

        > La photo.
    """

  private func checked(_ places: String) throws -> Checked? {
    var state = try exercise(text, as: Sort.self).presented(presentation())
    let isRestored = state.restore("{\"places\":\(places)}")
    try #require(isRestored)
    return state.check()
  }

  private func grouping(_ state: ExerciseState) throws -> Grouping {
    guard case .control(.grouping(let grouping))? = state.blocks.last else {
      throw ExpectedGroups()
    }
    return grouping
  }

  private struct ExpectedGroups: Error {}

  @Test func everythingAtHomeIsCorrect() throws {
    #expect(try checked("[0,0,1]")?.outcome == .correct)
  }

  @Test func wrongPlaceSaysWhy() throws {
    let checked = try checked("[0,0,0]")
    #expect(checked?.outcome == .partly(share: 2.0 / 3))
    #expect(checked?.feedback.plainText == "La photo.")
    #expect(checked?.remarks == [Remark(.inPlace, ["count": .count(2)])])
  }

  @Test func nothingAtHomeIsIncorrect() throws {
    #expect(try checked("[1,1,0]")?.outcome == .incorrect(nil))
  }

  @Test func thingWithoutAGroupIsNoAnswerYet() throws {
    #expect(try checked("[0,null,1]") == nil)
  }

  @Test func placesFollowTheThingsWhateverTheirOrder() throws {
    for seed in 0..<20 as Range<UInt64> {
      var state = try exercise(text, as: Sort.self).presented(presentation(seed: seed))
      for (item, word) in try grouping(state).items.enumerated() {
        state.apply(.group("answer", item: item, group: word == "passeport" ? 1 : 0))
      }
      #expect(state.check()?.outcome == .correct)
      #expect(state.summary == "Où : facture, quittance · Qui : passeport")
    }
  }

  @Test func thingCanBeTakenOut() throws {
    var state = try exercise(text, as: Sort.self).presented(presentation())
    state.apply(.group("answer", item: 1, group: 0))
    state.apply(.group("answer", item: 1, group: nil))
    #expect(try grouping(state).places == [nil, nil, nil])
  }

  @Test func groupHoldsThings() {
    #expect(problems(in: "Quoi ?\n\n- a\n  - b\n1️⃣- c", as: Sort.self) == ["1️⃣ empty-group"])
    #expect(problems(in: "Quoi ?\n\n1️⃣- a\n  - b", as: Sort.self) == ["1️⃣ no-groups"])
  }

  @Test func translationKeepsThingsInTheirGroups() throws {
    let first = try exercise(text, as: Sort.self)
    #expect(
      problems(inTranslation: "1️⃣What?\n\n- A\n  - a\n- B\n  - b\n  - c", of: first)
        == ["1️⃣ translation-shape"])
  }
}
