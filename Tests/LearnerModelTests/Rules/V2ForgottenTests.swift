import Curriculum
import Records
import Testing

@testable import LearnerModel

struct V2ForgottenTests {
  @Test func itReopensTheSkillUnderTheTarget() {
    var practice = Practice()
    practice.master()
    practice.pass(days: 1)
    practice.answer(.wrong, at: 3)
    #expect(practice.fired == [.forgotten, .hint])
    #expect(practice.known().state == .learning)
    #expect(practice.known().level == Level(2))
    #expect(practice.known().evidence <= 60)
    #expect(practice.known().wins == 0)
    #expect(practice.known().spin == 0)
    #expect(practice.known().due == nil)
    #expect(practice.known().reviews == tally(retained: 0, of: 1))
  }

  @Test func theSameDayNothingIsForgotten() {
    var practice = Practice()
    practice.master()
    practice.answer(.wrong, at: 3)
    #expect(practice.known().state == .provisional)
    #expect(practice.known().wins == 0)
  }

  @Test func aboveTheTargetNothingIsForgotten() {
    var practice = Practice()
    practice.master()
    practice.pass(days: 4)
    practice.answer(.wrong, at: 4)
    #expect(practice.known().state == .provisional)
  }

  @Test func itSilencesTheLevelRules() {
    var practice = Practice()
    practice.master()
    practice.pass(days: 4)
    practice.answer(.wrong, at: 4)
    practice.answer(.wrong, at: 3)
    #expect(practice.known().wrong == 2)
    #expect(practice.fired == [.forgotten])
  }
}
