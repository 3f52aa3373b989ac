import Curriculum
public import Records

extension LearnerFacts {
  /// How many answers the offered skills still need where all goes well: for each that isn't done
  /// without help what M1 misses and a step up to the target, and one for each review that is due.
  ///
  /// An estimate to tell people roughly how far it is; no rule reads it.
  public func answersToGo(
    in scope: Scope, of plan: CoursePlan, on day: LocalDay, under rules: RuleTable
  ) -> Int {
    let situation = Situation(self, in: scope, of: plan, on: day, under: rules)
    return plan.skills.filter(scope.holds).reduce(0) { $0 + answersToGo(for: $1, in: situation) }
  }

  private func answersToGo(for skill: SkillPlan, in situation: Situation) -> Int {
    let known = situation.known(skill)
    let session = situation.facts.session
    if known.isMastered {
      let isDue = known.dueDay <= situation.day && !session.refusedReviews.contains(skill.id)
      return isDue ? 1 : 0
    }
    guard !session.parked.contains(skill.id) else { return 0 }
    let missing = [
      Int(situation.value(.answers, for: skill)) - known.answers,
      Int(situation.value(.wins, for: skill)) - known.wins,
      Int(situation.value(.masteryRun, for: skill)) - max(0, known.run),
    ]
    let isBelow = known.level < situation.rules.target(of: skill)
    return max(1, missing.max() ?? 1) + (isBelow ? 1 : 0)
  }
}
