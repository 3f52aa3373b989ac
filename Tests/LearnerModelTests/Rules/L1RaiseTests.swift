import Curriculum
import Records
import Testing

@testable import LearnerModel

struct L1RaiseTests {
  @Test func theVeryFirstSuccessRaises() {
    var practice = Practice()
    practice.answer(.right, at: 2)
    #expect(practice.fired == [.raise])
    #expect(practice.known().level == Level(3))
    #expect(practice.facts.interpretation[0].facts.contains(DecisionFact("L1.to", 3)))
  }

  @Test func afterAWrongAnswerTwoInARowAreNeeded() {
    var practice = Practice()
    practice.answer(.wrong, at: 2)
    practice.answer(.right, at: 2)
    #expect(practice.known().level == Level(2))
    practice.answer(.right, at: 2)
    #expect(practice.known().level == Level(3))
  }

  @Test func itStopsOneAboveTheTarget() {
    var practice = Practice()
    for _ in 1...9 { practice.answer(.right, at: 2) }
    #expect(practice.known().level == Level(4))
    #expect(practice.fired == [])
  }

  @Test func itStopsAtTheHighestLevelThereIs() {
    var practice = Practice([SkillPlan(id: "a", target: .highest, levels: Level(clamping: 2))])
    for _ in 1...9 { practice.answer(.right, at: 2) }
    #expect(practice.known().level == Level(2))
  }

  @Test func helpedSuccessesNeverRaise() {
    var practice = Practice()
    for _ in 1...9 { practice.answer(.right, at: 2, helped: true) }
    #expect(practice.known().level == Level(2))
  }

  @Test func refusedItIsTakenBackAndWaitsForTwoMore() {
    var practice = Practice()
    practice.answer(.right, at: 2)
    practice.facts.read(
      ProposalAnswered(rule: "L1", skill: "a", isAccepted: false), on: practice.day)
    #expect(practice.known().level == Level(2))
    practice.answer(.right, at: 2)
    #expect(practice.known().level == Level(2))
    practice.answer(.right, at: 2)
    #expect(practice.known().level == Level(3))
  }

  @Test func acceptedItStays() {
    var practice = Practice()
    practice.answer(.right, at: 2)
    practice.facts.read(
      ProposalAnswered(rule: "L1", skill: "a", isAccepted: true), on: practice.day)
    #expect(practice.known().level == Level(3))
  }
}
