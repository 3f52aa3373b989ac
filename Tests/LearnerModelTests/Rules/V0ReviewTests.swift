import Curriculum
import Records
import Testing

@testable import LearnerModel

struct V0ReviewTests {
  /// Skills a and b mastered on one day, c open, four days later.
  private func fourDaysLater() -> Practice {
    var practice = Practice([skill("a"), skill("b"), skill("c")])
    for _ in 0..<6 { practice.step(.right) }
    practice.pass(days: 4)
    return practice
  }

  @Test func aDueSkillComesAtOnceInANewSittingAtItsTarget() {
    let decision = fourDaysLater().decision()
    #expect(decision.rule == .review)
    #expect(decision.action == .exercise("a", level: Level(clamping: 3), help: .none))
    #expect(decision.alsoTrue == [.next])
  }

  @Test func aDayEarlierNothingIsDue() {
    var practice = fourDaysLater()
    practice.pass(days: -1)
    #expect(practice.decision().rule == .next)
  }

  @Test func theSecondWaitsForFiveItems() {
    var practice = fourDaysLater()
    for _ in 0..<7 { practice.step(.right, helped: true) }
    #expect(practice.trail.suffix(7) == [.review, .next, .next, .next, .next, .next, .review])
  }

  @Test func notWhileAnAnswerWentWrong() {
    var practice = fourDaysLater()
    practice.answer(.wrong, of: "c", at: 2)
    #expect(practice.decision().rule == .next)
    practice.answer(.right, of: "c", at: 2)
    #expect(practice.decision().rule == .review)
  }

  @Test func withNothingElseReadyItDoesNotWait() {
    var practice = Practice([skill("a"), skill("b")])
    for _ in 0..<6 { practice.step(.right) }
    practice.pass(days: 4)
    for _ in 0..<3 { practice.step(.right) }
    #expect(practice.trail.suffix(3) == [.review, .review, .finished])
  }

  @Test func refusedItIsNotAskedAgainToday() {
    var practice = fourDaysLater()
    practice.facts.read(
      ProposalAnswered(rule: "V0", skill: "a", isAccepted: false), on: practice.day)
    for _ in 0..<5 {
      #expect(practice.decision().rule == .next)
      practice.step(.right, helped: true)
    }
    #expect(practice.decision().skill == "b")
    practice.facts.read(
      ProposalAnswered(rule: "V0", skill: "b", isAccepted: false), on: practice.day)
    #expect(practice.decision().rule == .next)
    practice.pass(days: 1)
    #expect(practice.decision().rule == .review)
    #expect(practice.decision().skill == "a")
  }

  @Test func theOlderDateComesFirst() {
    var practice = fourDaysLater()
    practice.facts.skills["a"]?.due = LocalDay(number: 104)
    practice.facts.skills["b"]?.due = LocalDay(number: 103)
    #expect(practice.decision().skill == "b")
  }
}
