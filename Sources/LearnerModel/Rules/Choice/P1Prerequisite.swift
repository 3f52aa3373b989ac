import Curriculum
import Records

/// P1: before anybody is called, a prerequisite of the stuck skill is tested, once per episode:
/// of those not seen today, the one with the least evidence.
enum P1Prerequisite: ChoiceRule {
  static let id = RuleID.prerequisite
  static let thresholds: [Threshold] = stuckThresholds

  static func choice(in situation: Situation) -> Choice? {
    guard let stuck = situation.stuck, !situation.known(stuck).hasTriedPrerequisite,
      let tested = weakest(of: stuck, in: situation)
    else { return nil }
    let level = situation.rules.target(of: tested)
    return Choice(
      action: situation.exercise(tested, level: level, help: situation.known(tested).help),
      about: stuck.id,
      facts: situation.facts(stuckFacts, of: stuck, owner: tested.id)
        + situation.facts([.evidence, .target], of: tested, owner: tested.id))
  }

  private static func weakest(of stuck: SkillPlan, in situation: Situation) -> SkillPlan? {
    stuck.prerequisites.compactMap { situation.plan[$0] }
      .filter {
        $0.isAskable(with: situation.scope.capabilities)
          && situation.known($0).lastDay != situation.day
      }
      .min { situation.known($0).evidence < situation.known($1).evidence }
  }
}
