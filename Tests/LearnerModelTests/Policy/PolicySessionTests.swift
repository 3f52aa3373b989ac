import Curriculum
import Records
import Testing
import Text

@testable import LearnerModel

struct PolicySessionTests {
  private func session(_ skills: [SkillPlan] = [skill("a"), skill("b")]) -> PolicySession {
    PolicySession(
      plan: CoursePlan(course: "c", skills: skills, hash: ContentHash(of: [])), rules: .standard)
  }

  private func answer(
    _ session: inout PolicySession, _ isCorrect: Bool, to decision: PolicyDecision,
    hints: Int = 0, day: Int = 1
  ) -> PolicyDecision {
    guard case .exercise(let skill, let level, _) = decision.decision.action else {
      return decision
    }
    return session.answered(
      skill: skill, level: level, isCorrect: isCorrect, hints: hints, milliseconds: 9000,
      day: LocalDay(number: day))
  }

  @Test func threeSuccessesMasterAndTheRulesAreTold() {
    var session = session()
    var decision = session.start()
    #expect(decision.rules == [.next])
    decision = answer(&session, true, to: decision)
    #expect(decision.rules == [.raise, .next])
    decision = answer(&session, true, to: decision)
    decision = answer(&session, true, to: decision)
    #expect(decision.rules == [.mastery, .next])
    #expect(decision.mastered == ["a"])
    #expect(decision.decision.skill == "b")
  }

  @Test func aForgottenSkillIsUnmasteredOnce() {
    var session = session()
    var decision = session.start()
    for _ in 0..<2 { decision = answer(&session, true, to: decision) }
    decision = answer(&session, true, to: decision, day: 9)
    #expect(decision.rules == [.mastery, .review])
    decision = answer(&session, false, to: decision, day: 9)
    #expect(decision.unmastered == ["a"])
    #expect(decision.mastered == [])
    decision = answer(&session, true, to: decision, day: 9)
    #expect(decision.unmastered == [])
  }

  @Test func aMediatorComesOnceADay() {
    var session = session([skill("a")])
    var decision = session.start()
    for _ in 0..<4 { decision = answer(&session, false, to: decision) }
    #expect(decision.decision.action == .callMediator("a"))
    decision = session.called(skill: "a", hasCome: true, day: LocalDay(number: 1))
    #expect(decision.decision.action == .exercise("a", level: Level(clamping: 2), help: .none))
    #expect(decision.rules == [.next] || decision.rules == [.breather])
    for _ in 0..<4 { decision = answer(&session, false, to: decision) }
    #expect(decision.decision.action == .finish)
  }

  @Test func anAnswerAfterAnExampleIsHelped() {
    var session = session([skill("a")])
    var decision = session.start()
    for _ in 0..<3 { decision = answer(&session, false, to: decision) }
    guard case .exercise(_, _, let help) = decision.decision.action else { return }
    #expect(help == .example)
    decision = answer(&session, true, to: decision)
    #expect(decision.rules.first == .helped)
  }

  @Test func bothSentencesAreThere() {
    var session = session()
    let first = session.start()
    let decision = answer(&session, true, to: first)
    let sentences = decision.sentences(in: RuleWords.english) { SafeText($0.rawValue) }
    #expect(sentences.learner == "Right first time. Shall we try something harder?")
    #expect(sentences.mediator == "Level 2 → 3. Next: “a”, level 3.")
  }
}
