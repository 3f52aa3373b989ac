public import Curriculum

/// A reason for a mediator to look at somebody's work.
public enum Attention: Equatable, Sendable {
  /// Stuck on a skill: many tries without evidence, or wrong again and again where it is easiest.
  case stuck(SkillID)
  /// Nothing right alone for long on a skill (D1).
  case weak(SkillID)
  /// A skill was left for today (W2).
  case left(SkillID)
  /// So many fast wrong answers in a row that were not counted (A1).
  case rapid(count: Int)
}

extension LearnerFacts {
  /// Why a mediator might look, the skills in the course's order.
  public func attention(in plan: CoursePlan, under rules: RuleTable) -> [Attention] {
    let skills = plan.skills.compactMap { reason(on: $0.id, under: rules) }
    let isHasty = Double(rapidInARow) >= rules.value(.rapidRow)
    return skills + (isHasty ? [.rapid(count: rapidInARow)] : [])
  }

  private func reason(on skill: SkillID, under rules: RuleTable) -> Attention? {
    if session.parked.contains(skill) { return .left(skill) }
    guard let known = skills[skill], known.isStuck(on: skill, under: rules) else { return nil }
    return known.isWeak(on: skill, under: rules) ? .weak(skill) : .stuck(skill)
  }
}
