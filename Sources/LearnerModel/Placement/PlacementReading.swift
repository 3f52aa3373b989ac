import Curriculum

/// What the answers of a placement say about the skills of a course.
struct PlacementReading {
  /// The skills right alone at their target.
  let right: Set<SkillID>
  /// The skills that something right alone stands on: deduced, never seen.
  let deduced: Set<SkillID>
  /// The skills that weren't right, or only below their target while nothing more is known.
  let unsure: Set<SkillID>
  /// The skills that stand on one that wasn't right: they need no asking.
  let beyond: Set<SkillID>
  private let placement: PlacementFacts
  private let rules: RuleTable

  /// Reads the answers; where two are about one skill, the last one says more.
  init(_ placement: PlacementFacts, of plan: CoursePlan, under rules: RuleTable) {
    var last: [SkillID: PlacementAnswer] = [:]
    for answer in placement.answers where answer.isTelling { last[answer.skill] = answer }
    let told = plan.skills.compactMap { skill in last[skill.id].map { (skill, $0) } }
    let right = told.filter { $1.result == .right && $1.level >= rules.target(of: $0) }
    let missed = Set(told.filter { $1.result == .notRight }.map(\.0.id))
    self.right = Set(right.map(\.0.id))
    self.deduced = plan.closure(of: self.right).subtracting(self.right).subtracting(missed)
    self.unsure = Set(told.map(\.0.id)).subtracting(self.right).subtracting(deduced)
    self.beyond = plan.dependants(of: missed).subtracting(self.right).subtracting(unsure)
    self.placement = placement
    self.rules = rules
  }

  /// Where a skill begins; nil where nothing was found out about it.
  func start(of skill: SkillPlan) -> PlacedSkill? {
    let target = rules.target(of: skill)
    if right.contains(skill.id) {
      return PlacedSkill(level: target, evidence: rules.value(.placementEvidence, for: skill.id))
    }
    let usual = SkillFacts(level: .lowest).evidence
    if deduced.contains(skill.id) { return PlacedSkill(level: target, evidence: usual) }
    let last = placement.answers.last { $0.skill == skill.id && $0.isTelling }
    return last.map { answer in
      let level = answer.level.raised(by: answer.result == .right ? 1 : -1)
      return PlacedSkill(level: min(level, target), evidence: usual)
    }
  }
}

extension CoursePlan {
  /// All skills that stand on some, near or far.
  func dependants(of ids: Set<SkillID>) -> Set<SkillID> {
    var found: Set<SkillID> = []
    var isGrowing = !ids.isEmpty
    while isGrowing {
      let more = skills.filter { skill in
        !found.contains(skill.id)
          && skill.prerequisites.contains { ids.contains($0) || found.contains($0) }
      }
      found.formUnion(more.map(\.id))
      isGrowing = !more.isEmpty
    }
    return found
  }
}
