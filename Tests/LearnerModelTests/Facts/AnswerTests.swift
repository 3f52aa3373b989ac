import Curriculum
import Records
import Testing

@testable import LearnerModel

struct AnswerTests {
  @Test func evidenceMovesByTheWeights() {
    var practice = Practice()
    var evidence: [Int] = []
    for (result, level) in [
      (Answered.Result.right, 2), (.right, 3), (.right, 3), (.wrong, 3), (.wrong, 4),
      (.partly(0.5), 3),
    ] {
      practice.answer(result, at: level)
      evidence.append(Int((practice.known().evidence * 100).rounded()))
    }
    #expect(evidence == [6200, 7720, 8404, 5883, 5000, 5000])
  }

  @Test func partlyRightIsNeitherSuccessNorWrong() {
    var practice = Practice()
    practice.answer(.wrong, at: 2)
    practice.answer(.partly(0.8), at: 3)
    let known = practice.known()
    #expect((known.run, known.wrong, known.weak, known.wins) == (0, 1, 2, 0))
  }

  @Test func withHelpPartlyRightLiftsNoHigherThanHelp() {
    var practice = Practice()
    practice.answer(.partly(0.99), at: 3, helped: true)
    #expect(practice.known().evidence == 60)
  }

  @Test func aWrongAnswerAboveTheTargetKeepsTheWins() {
    var practice = Practice()
    practice.answer(.right, at: 3)
    practice.answer(.wrong, at: 4)
    #expect(practice.known().wins == 1)
    practice.answer(.wrong, at: 3)
    #expect(practice.known().wins == 0)
  }

  @Test func aSkillTheCourseNoLongerHasChangesNothing() {
    var practice = Practice()
    practice.answer(.right, of: "gone", at: 3)
    #expect(practice.facts.skills.isEmpty)
    #expect(practice.facts.recent.isEmpty)
    #expect(practice.facts.focus == nil)
  }

  @Test func aNewDayIsANewSitting() {
    var practice = Practice()
    practice.answer(.right, at: 3)
    practice.facts.session.calls = 1
    practice.facts.session.parked = ["a"]
    practice.pass(days: 1)
    practice.answer(.right, at: 3)
    #expect(practice.facts.session.calls == 0)
    #expect(practice.facts.session.parked == [])
  }

  @Test func theClockGoingBackIsNoNewSitting() {
    var practice = Practice()
    practice.answer(.right, at: 3)
    practice.facts.session.calls = 1
    practice.pass(days: -3)
    practice.answer(.right, at: 3)
    #expect(practice.facts.session.calls == 1)
  }

  @Test func generalSuccessIsATenthOfTheNewest() {
    var practice = Practice()
    practice.answer(.right, at: 3)
    #expect(practice.facts.generalSuccess == 0.55)
  }

  @Test(arguments: [(Outcome.partly(share: 7), 0.99), (.partly(share: -1), 0.01)])
  func aPartialShareStaysPartial(outcome: Outcome, share: Double) {
    #expect(Answered.Result(outcome) == .partly(share))
  }

  @Test func aShareThatIsNoNumberIsAHalf() {
    #expect(Answered.Result(.partly(share: .nan)) == .partly(0.5))
  }

  @Test func whatIsNotScoredIsNoResult() {
    #expect(Answered.Result(.recorded) == nil)
    #expect(Answered.Result(.awaitingReview) == nil)
  }

  @Test func theLastThreeMisconceptionsAreKept() {
    var practice = Practice()
    for idea in ["a", "b", "c", "d"] as [MisconceptionID] { practice.answer(.wrong(idea), at: 2) }
    #expect(practice.known().misconceptions == ["b", "c", "d"])
  }
}
