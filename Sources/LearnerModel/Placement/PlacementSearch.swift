import Curriculum
import Records

/// Looks for the exercise that finds out most: on a skill with many unknown ones under it and many
/// above, so that either answer saves questions. It begins gently, and goes back to what is easiest
/// after an answer that wasn't right.
struct PlacementSearch {
  /// An exercise that could be asked.
  struct Question {
    /// The skill.
    let skill: SkillPlan
    /// The level.
    let level: Level
    /// The items it may be, none of them seen lately.
    let items: Set<ItemID>
    /// How many skills the answer may tell about, its own among them.
    let informs: Int
    /// How many skills that nothing is known of lie under it.
    fileprivate let below: Int
    /// The same above it.
    fileprivate let above: Int
  }

  private let facts: LearnerFacts
  private let plan: CoursePlan
  private let scope: Scope
  private let day: LocalDay
  private let rules: RuleTable
  private let unknown: Set<SkillID>

  /// Looks at what is known so far.
  init(
    _ facts: LearnerFacts, in scope: Scope, of plan: CoursePlan, on day: LocalDay,
    under rules: RuleTable
  ) {
    self.facts = facts
    self.plan = plan
    self.scope = scope
    self.day = day
    self.rules = rules
    let reading = PlacementReading(facts.placement, of: plan, under: rules)
    let settled = reading.right.union(reading.deduced).union(reading.beyond)
    self.unknown = Set(
      plan.skills.filter { scope.holds($0) && !settled.contains($0.id) }.map(\.id)
    ).filter { !facts.isKnownWithoutPlacement($0, on: day, under: rules) }
  }

  /// The next exercise; nil when there is nothing left to find out.
  var question: Question? {
    let questions = plan.skills.compactMap(question(on:))
    if isGentle { return questions.min { $0.below < $1.below } }
    return questions.max { left, right in
      (min(left.below, left.above), left.informs) < (min(right.below, right.above), right.informs)
    }
  }

  /// Whether something easy is due: at the beginning, and after an answer that wasn't right.
  private var isGentle: Bool {
    facts.placement.answers.last.map { $0.result != .right } ?? true
  }

  private func question(on skill: SkillPlan) -> Question? {
    guard unknown.contains(skill.id), mayAsk(skill) else { return nil }
    let fresh = freshItems(of: skill)
    let target = rules.target(of: skill)
    let wanted = facts.placement.answers.isEmpty ? target.raised(by: -1) : target
    guard let level = fresh.levelNearest(to: wanted) else { return nil }
    let below = plan.closure(of: [skill.id]).intersection(unknown).count - 1
    let above = plan.dependants(of: [skill.id]).intersection(unknown).count
    return Question(
      skill: skill, level: level, items: Set(fresh.map(\.id)), informs: 1 + below + above,
      below: below, above: above)
  }

  /// A skill is asked once, and once more where an easier item of it went right.
  private func mayAsk(_ skill: SkillPlan) -> Bool {
    let asked = facts.placement.answers.filter { $0.skill == skill.id }
    guard let last = asked.last else { return true }
    return asked.count == 1 && last.result == .right && hasItem(of: skill, above: last.level)
  }

  private func hasItem(of skill: SkillPlan, above level: Level) -> Bool {
    freshItems(of: skill).contains { $0.level > level }
  }

  /// What can be shown here and wasn't seen lately; nothing long right after something long.
  private func freshItems(of skill: SkillPlan) -> [ItemOutline] {
    let long = Int(rules.value(.placementSeconds))
    let wasLong = (facts.placement.answers.last?.expectedSeconds ?? 0) >= long
    return scope.playable(among: skill.items ?? []).filter { item in
      !facts.sawLately(item.id)
        && !(wasLong && item.expectedSeconds >= long)
    }
  }
}

extension LearnerFacts {
  /// Whether practice already tells about a skill: it is done without help, or was answered lately.
  fileprivate func isKnownWithoutPlacement(
    _ skill: SkillID, on day: LocalDay, under rules: RuleTable
  ) -> Bool {
    guard let known = skills[skill] else { return false }
    guard !known.isMastered, let last = known.lastDay else { return known.isMastered }
    return day.number - last.number < Int(rules.value(.placementDays))
  }
}
