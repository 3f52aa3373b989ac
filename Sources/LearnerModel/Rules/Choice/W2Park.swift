import Curriculum
import Records

/// W2: after the call, a skill that is still stuck is left until the next sitting and another one
/// is taken; where there is no other, F1 ends the day.
enum W2Park: ChoiceRule {
  static let id = RuleID.park
  static let thresholds: [Threshold] = stuckThresholds

  static func choice(in situation: Situation) -> Choice? {
    guard let stuck = situation.stuck, situation.hasCalled, let other = situation.next else {
      return nil
    }
    let known = situation.known(other)
    return Choice(
      action: situation.exercise(other, level: known.level, help: known.help), about: stuck.id,
      facts: situation.facts(stuckFacts, of: stuck, owner: other.id)
        + [situation.fact(.calls, situation.facts.session.calls)])
  }
}
