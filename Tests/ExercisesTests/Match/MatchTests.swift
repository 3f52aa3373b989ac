import Curriculum
import Interface
import Markdown
import Testing
import Text

@testable import Exercises

@Suite struct MatchTests {
  private let text =
    "Que fait quoi ?\n\n| Touche | Effet | Pourquoi |\n|---|---|---|\n| a | A | pa |\n| b | B | pb |\n| c | C | |"

  private func pairing(_ state: ExerciseState) throws -> Pairing {
    guard case .control(.pairing(let pairing))? = state.blocks.last else { throw ExpectedPairs() }
    return pairing
  }

  private struct ExpectedPairs: Error {}

  private func checked(_ partners: String) throws -> Checked? {
    var state = try exercise(text, as: Match.self).presented(presentation())
    let isRestored = state.restore("{\"partners\":\(partners)}")
    try #require(isRestored)
    return state.check()
  }

  @Test func allPairsAreCorrectAndSayWhy() throws {
    let checked = try checked("[0,1,2]")
    #expect(checked?.outcome == .correct)
    #expect(checked?.feedback.plainText == "pa\npb")
  }

  @Test func rightPairsAreAShareAndWrongOnesSayWhy() throws {
    let checked = try checked("[0,2,1]")
    #expect(checked?.outcome == .partly(share: 1.0 / 3))
    #expect(checked?.feedback.plainText == "pb")
    #expect(checked?.remarks == [Remark(.inPlace, ["count": .count(1)])])
  }

  @Test func noRightPairIsIncorrect() throws {
    #expect(try checked("[1,2,0]")?.outcome == .incorrect(nil))
    #expect(try checked("[1,2,0]")?.remarks == [])
  }

  @Test func missingPairIsNoAnswerYet() throws {
    #expect(try checked("[0,null,2]") == nil)
  }

  @Test func partnerIsTakenFromTheOneBefore() throws {
    var state = try exercise(text, as: Match.self).presented(presentation())
    state.apply(.pair("answer", left: 0, right: 2))
    state.apply(.pair("answer", left: 1, right: 2))
    #expect(try pairing(state).partners == [nil, 2, nil])
    state.apply(.pair("answer", left: 1, right: nil))
    #expect(try pairing(state).partners == [nil, nil, nil])
  }

  @Test func joiningWhatIsShownTogetherIsRight() throws {
    for seed in 0..<20 as Range<UInt64> {
      var state = try exercise(text, as: Match.self).presented(presentation(seed: seed))
      for (left, word) in ["A", "B", "C"].enumerated() {
        let right = try pairing(state).right.firstIndex { $0.string == word }
        state.apply(.pair("answer", left: left, right: right))
      }
      #expect(state.check()?.outcome == .correct)
      #expect(state.summary == "a – A · b – B · c – C")
    }
  }

  @Test func columnTitlesNameThePairing() throws {
    let state = try exercise(text, as: Match.self).presented(presentation())
    #expect(try pairing(state).label == "Touche – Effet")
  }

  @Test func tableHasTwoColumnsAndTwoRows() {
    #expect(problems(in: "Quoi ?\n\n1️⃣Rien.", as: Match.self) == ["1️⃣ no-pairs"])
    #expect(
      problems(in: "Quoi ?\n\n1️⃣| a | b |\n|---|---|\n| c | d |", as: Match.self)
        == ["1️⃣ match-too-few"])
  }

  @Test func samePartnerTwiceIsAProblem() {
    #expect(
      problems(in: "Quoi ?\n\n| x | y |\n|---|---|\n| a | b |\n| c | 1️⃣b |", as: Match.self)
        == ["1️⃣ repeated-thing"])
  }
}
