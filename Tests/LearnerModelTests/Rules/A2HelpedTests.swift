import Curriculum
import Records
import Testing

@testable import LearnerModel

struct A2HelpedTests {
  @Test func itLiftsALittleTowardsSixty() {
    var practice = Practice()
    practice.answer(.right, at: 3, helped: true)
    #expect(practice.known().evidence == 51.5)
    #expect(practice.known().run == 0)
    #expect(practice.known().wins == 0)
    #expect(practice.known().weak == 1)
    #expect(practice.fired == [.helped])
  }

  @Test(arguments: [(59.0, 59.15), (60, 60), (61, 61)])
  func theCeilingIsSixty(before: Double, after: Double) {
    var practice = Practice()
    var facts = SkillFacts(level: Level(clamping: 2))
    facts.evidence = before
    practice.facts.skills["a"] = facts
    practice.answer(.right, at: 3, helped: true)
    #expect((practice.known().evidence - after).magnitude < 1e-9)
  }

  @Test func itNeverLowersEvidence() {
    var practice = Practice()
    practice.answer(.right, at: 3)
    practice.answer(.right, at: 3, helped: true)
    #expect(practice.known().evidence == 70)
  }

  @Test func itOffersLessHelpNextAndClearsWrong() {
    var practice = Practice()
    for _ in 1...3 { practice.answer(.wrong, at: 1) }
    #expect(practice.known().help == .example)
    practice.answer(.right, at: 1, helped: true)
    #expect(practice.known().help == .hint)
    #expect(practice.known().wrong == 0)
    practice.answer(.right, at: 1, helped: true)
    practice.answer(.right, at: 1, helped: true)
    #expect(practice.known().help == .none)
  }

  @Test func aHelpedReviewComesBackTheNextDay() {
    var practice = Practice()
    practice.master()
    practice.pass(days: 4)
    practice.answer(.right, at: 3, helped: true)
    #expect(practice.fired == [.helped])
    #expect(practice.known().state == .provisional)
    #expect(practice.known().due?.number == 105)
    #expect(practice.known().reviews == tally(retained: 0, of: 1))
  }

  @Test func aPartlyRightReviewComesBackTheNextDay() {
    var practice = Practice()
    practice.master()
    practice.pass(days: 4)
    practice.answer(.partly(0.5), at: 3)
    #expect(practice.known().state == .provisional)
    #expect(practice.known().due?.number == 105)
  }
}

/// So many reviews right alone of so many.
func tally(retained: Int, of total: Int) -> ReviewTally {
  var tally = ReviewTally()
  tally.retained = retained
  tally.total = total
  return tally
}
