import Curriculum
import Testing
import Text

@testable import LearnerModel

struct AutonomyTests {
  @Test func itIsTheShareOfSuccessesAlone() {
    var practice = Practice()
    for _ in 0..<3 { practice.answer(.right, at: 3) }
    practice.answer(.right, at: 3, helped: true)
    practice.answer(.wrong, at: 3)
    #expect(Autonomy(of: practice.known()).share == 0.75)
    #expect(Autonomy(of: practice.facts).share == 0.75)
    #expect(Autonomy(of: practice.facts).proposed == nil)
  }

  @Test func onlyTheLastTwentyCount() {
    var practice = Practice()
    for _ in 0..<30 { practice.answer(.right, at: 3, helped: true) }
    for _ in 0..<20 { practice.answer(.right, at: 3) }
    #expect(Autonomy(of: practice.known()).share == 1)
    #expect(Autonomy(of: practice.known()).proposed == .alone)
  }

  @Test func beforeAnySuccessThereIsNone() {
    #expect(Autonomy(of: LearnerFacts()).share == nil)
    #expect(Autonomy(of: LearnerFacts()).retained == nil)
  }

  @Test func retainedIsTheShareOfReviewsAlone() {
    var practice = Practice()
    practice.master()
    practice.pass(days: 4)
    practice.answer(.right, at: 3)
    practice.pass(days: 14)
    practice.answer(.wrong, at: 3)
    #expect(Autonomy(of: practice.facts).retained == 0.5)
  }

  @Test func theTwoAxesAreToldApart() {
    var practice = Practice([
      SkillPlan(id: "a", target: Level(clamping: 3)),
      SkillPlan(id: "b", target: Level(clamping: 3), axis: .administrative),
    ])
    practice.answer(.right, of: "a", at: 3)
    practice.answer(.right, of: "b", at: 3, helped: true)
    let (facts, plan) = (practice.facts, practice.plan)
    #expect(Autonomy(of: facts, on: .digital, in: plan).share == 1)
    #expect(Autonomy(of: facts, on: .administrative, in: plan).share == 0)
    #expect(Autonomy(of: facts).share == 0.5)
  }

  @Test func degreesHaveTheWordsOfLaCoop() {
    #expect(
      AutonomyDegree.allCases.map { $0.words(in: RuleWords.french).string }
        == ["Avec guidage", "Autonome avec guidage en cas de besoin", "Autonome"])
  }
}
