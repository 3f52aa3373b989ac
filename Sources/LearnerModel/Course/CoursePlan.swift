public import Curriculum

/// What the rules need to know of a course: its skills, in the author's order.
public struct CoursePlan: Equatable, Sendable {
  /// The course.
  public let course: CourseID
  /// The skills, in the author's order.
  public let skills: [SkillPlan]
  /// The hash of the course.
  public let hash: ContentHash
  private let positions: [SkillID: Int]
  private let items: [ItemID: ItemOutline]

  /// Makes a plan; of two skills with one id the first stays, and what nobody knows is no
  /// prerequisite.
  public init(course: CourseID, skills: [SkillPlan], hash: ContentHash) {
    let known = Set(skills.map(\.id))
    var kept: [SkillPlan] = []
    var positions: [SkillID: Int] = [:]
    for skill in skills where positions[skill.id] == nil {
      positions[skill.id] = kept.count
      kept.append(skill.needingOnly(known))
    }
    self.course = course
    self.skills = kept
    self.hash = hash
    self.positions = positions
    self.items = Dictionary(kept.flatMap { $0.items ?? [] }.map { ($0.id, $0) }) { first, _ in
      first
    }
  }

  /// The plan of an outline. An item practises the skill it is asked for: its first one.
  public init(_ outline: CourseOutline) {
    var banks: [SkillID: [ItemOutline]] = [:]
    for (_, module) in Array(outline.modules) {
      for item in module.items {
        if let skill = item.skills.first { banks[skill, default: []].append(item) }
      }
    }
    self.init(
      course: outline.id,
      skills: outline.skills.skills.map { SkillPlan($0.value, items: banks[$0.key] ?? []) },
      hash: outline.hash)
  }

  /// A skill by its id; nil when the course has it no longer.
  public subscript(_ id: SkillID) -> SkillPlan? { positions[id].map { skills[$0] } }

  /// An item by its id; nil when the course has it no longer.
  public func item(_ id: ItemID) -> ItemOutline? { items[id] }

  /// Some skills and all that they stand on: what an assignment opens.
  public func closure(of ids: some Sequence<SkillID>) -> Set<SkillID> {
    var found = Set<SkillID>()
    var waiting = Array(ids)
    while let id = waiting.popLast() {
      guard let skill = self[id], found.insert(id).inserted else { continue }
      waiting += skill.prerequisites
    }
    return found
  }
}
