public import Curriculum

extension SkillFacts {
  /// Whether the learner is stuck on this skill: many answers without evidence, or several wrong
  /// answers at the easiest level, or (D1) nothing right alone for long.
  public func isStuck(on skill: SkillID, under rules: RuleTable) -> Bool {
    !isMastered
      && (isLastWrong && (isSpinning(on: skill, under: rules) || hasFailed(on: skill, under: rules))
        || isWeak(on: skill, under: rules))
  }

  /// D1: nothing right alone for `D1.weak` answers, at any level.
  public func isWeak(on skill: SkillID, under rules: RuleTable) -> Bool {
    Double(weak) >= rules.value(.weakAnswers, for: skill)
      && rules.mode(of: .weak, for: skill) != .off
  }

  private func isSpinning(on skill: SkillID, under rules: RuleTable) -> Bool {
    Double(spin) >= rules.value(.wheel, for: skill)
      && evidence < rules.value(.wheelEvidence, for: skill)
  }

  private func hasFailed(on skill: SkillID, under rules: RuleTable) -> Bool {
    Double(wrong) >= rules.value(.stuckWrong, for: skill) && level == .lowest
  }
}
