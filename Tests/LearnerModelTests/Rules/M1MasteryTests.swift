import Curriculum
import Records
import Testing

@testable import LearnerModel

struct M1MasteryTests {
  /// A skill with facts of our choice before one more right answer at level 3.
  private func practice(evidence: Double, answers: Int, wins: Int, run: Int) -> Practice {
    var practice = Practice()
    var facts = SkillFacts(level: Level(clamping: 3))
    facts.state = .learning
    facts.evidence = evidence
    facts.answers = answers
    facts.wins = wins
    facts.run = run
    practice.facts.skills["a"] = facts
    practice.answer(.right, at: 3)
    return practice
  }

  @Test func itHoldsAtTheThresholds() {
    let practice = practice(evidence: 71.5, answers: 2, wins: 1, run: 1)
    #expect(practice.known().evidence >= 80)
    #expect(practice.fired == [.mastery])
    #expect(practice.known().state == .provisional)
    #expect(practice.known().due?.number == 104)
  }

  @Test(arguments: [(90.0, 1, 1, 1), (90, 5, 0, 1), (90, 5, 1, 0)])
  func eachConditionIsNeeded(evidence: Double, answers: Int, wins: Int, run: Int) {
    let practice = practice(evidence: evidence, answers: answers, wins: wins, run: run)
    #expect(practice.known().evidence > 80)
    #expect(!practice.known().isMastered)
  }

  @Test func littleEvidenceIsNotEnough() {
    let practice = practice(evidence: 71.4, answers: 5, wins: 4, run: 1)
    #expect(practice.known().evidence < 80)
    #expect(!practice.known().isMastered)
  }

  @Test func onlySuccessesBelowTheTargetNeverMaster() {
    var practice = Practice()
    for _ in 1...30 { practice.answer(.right, at: 2) }
    #expect(practice.known().evidence > 99)
    #expect(!practice.known().isMastered)
  }
}
