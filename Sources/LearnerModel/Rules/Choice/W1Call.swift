import Curriculum
import Records

/// W1: somebody who is stuck is asked whether the mediator may come, once a sitting; a no counts.
///
/// As a notice it asks nobody: the mediator's desk shows it, and the work goes on with W2.
enum W1Call: ChoiceRule {
  static let id = RuleID.call
  static let thresholds: [Threshold] = stuckThresholds

  static func choice(in situation: Situation) -> Choice? {
    guard let stuck = situation.stuck, !situation.hasCalled else { return nil }
    return Choice(
      action: .callMediator(stuck.id), about: stuck.id,
      facts: situation.facts(stuckFacts, of: stuck, owner: stuck.id)
        + [situation.fact(.calls, situation.facts.session.calls)]
        + situation.errors(of: stuck))
  }
}

extension Situation {
  /// The named wrong ideas behind the last wrong answers: `error/confuses-url` to how often.
  fileprivate func errors(of skill: SkillPlan) -> [DecisionFact] {
    let counts = known(skill).misconceptions.reduce(into: [MisconceptionID: Int]()) {
      $0[$1, default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map {
      DecisionFact("error/\($0.key)", Double($0.value))
    }
  }
}
