public import Curriculum

/// What the rules need to know of a skill.
public struct SkillPlan: Equatable, Sendable {
  /// Its id.
  public let id: SkillID
  /// The skills to master before.
  public let prerequisites: [SkillID]
  /// The level at which a success counts for mastery, never above `levels`.
  public let target: Level
  /// The highest level that it has exercises at.
  public let levels: Level
  /// Which kind of difficulty it is about.
  public let axis: Axis
  /// Its items; nil where any level can be asked without one (simulated learners, `declic policy`).
  public let items: [ItemOutline]?

  /// Makes a plan; a target above the highest level is brought down to it, so that every skill
  /// can be mastered.
  public init(
    id: SkillID, prerequisites: [SkillID] = [], target: Level, levels: Level = .highest,
    axis: Axis = .digital, items: [ItemOutline]? = nil
  ) {
    self.id = id
    self.prerequisites = prerequisites.filter { $0 != id }
    self.target = min(target, levels)
    self.levels = levels
    self.axis = axis
    self.items = items
  }

  /// The plan of a skill of a course, with the items asked for it.
  init(_ skill: Skill, items: [ItemOutline]) {
    self.init(
      id: skill.id, prerequisites: skill.prerequisites, target: skill.target,
      levels: items.map(\.level).max() ?? .highest, axis: skill.axis, items: items)
  }

  /// Whether an exercise for it can be shown on a terminal that can do so much.
  func isAskable(with capabilities: Set<Capability>) -> Bool {
    items?.contains { $0.requires.isSubset(of: capabilities) } ?? true
  }

  /// The same skill without the prerequisites that the course doesn't have.
  func needingOnly(_ known: Set<SkillID>) -> SkillPlan {
    SkillPlan(
      id: id, prerequisites: prerequisites.filter(known.contains), target: target,
      levels: levels, axis: axis, items: items)
  }
}
