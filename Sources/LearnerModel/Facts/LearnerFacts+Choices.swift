import Curriculum
import Records

extension LearnerFacts {
  /// Notes that a decision was put before the learner.
  public mutating func observe(_ decision: Decision) {
    turn(to: decision.day)
    interpretation = []
    switch decision.action {
    case .exercise(let skill, let level, _): note(decision.rule, skill: skill, level: level)
    case .callMediator: session.calls += 1
    case .finish: break
    }
  }

  /// Notes which rule chose an exercise, and for what.
  mutating func note(_ rule: RuleID, skill: SkillID, level: Level) {
    session.itemsSinceReview = rule == .review ? 0 : session.itemsSinceReview.map { $0 + 1 }
    switch rule {
    case .prerequisite: noteTriedPrerequisite()
    case .park: if let focus { session.parked.insert(focus) }
    case .startLevel: skills[skill, default: SkillFacts(level: level)].level = level
    default: break
    }
    if Self.rulesThatContinue.contains(rule) { current = skill }
  }

  /// Reads the learner's answer to a proposal; « Pas maintenant » is always respected.
  mutating func read(_ answer: ProposalAnswered, on day: LocalDay) {
    turn(to: day)
    interpretation = []
    if answer.rule == RuleID.call.rawValue { session.calls += 1 }
    guard !answer.isAccepted, let rule = RuleID(rawValue: answer.rule) else { return }
    switch rule {
    case .review: refuseReview(of: answer.skill)
    case .prerequisite: noteTriedPrerequisite()
    case .raise: skills[answer.skill]?.refuseRaise()
    default: break
    }
  }

  private mutating func refuseReview(of skill: SkillID) {
    session.refusedReviews.insert(skill)
    session.itemsSinceReview = 0
  }

  /// A prerequisite is tested once per episode of the skill it is tested for: the one in focus.
  private mutating func noteTriedPrerequisite() {
    if let focus { skills[focus]?.hasTriedPrerequisite = true }
  }

  /// The rules whose skill N1 goes on with.
  private static let rulesThatContinue: Set<RuleID> = [
    .next, .breather, .park, .bored, .startLevel,
  ]
}

extension SkillFacts {
  /// Takes the last raise back; the next offer waits for two more successes in a row.
  mutating func refuseRaise() {
    guard let before = raisedFrom else { return }
    level = before
    raisedFrom = nil
    refusedRaiseAtRun = run
  }
}
