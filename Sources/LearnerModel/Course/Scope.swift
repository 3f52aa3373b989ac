public import Curriculum

/// What may be chosen from: the skills that are offered and what the terminal can do.
public struct Scope: Equatable, Sendable {
  /// The offered skills; nil for all of the course.
  public let skills: Set<SkillID>?
  /// What exercises may need here.
  public let capabilities: Set<Capability>
  /// The items that are written in the language now; nil where all are. Others are taken only where a
  /// skill has none of these.
  public let written: Set<ItemID>?

  /// All of the course, on a terminal that can do everything.
  public static let everything = Scope()

  /// Makes a scope. For an assignment, `skills` is `CoursePlan.closure(of:)` the module's skills.
  public init(
    skills: Set<SkillID>? = nil, capabilities: Set<Capability> = Set(Capability.allCases),
    written: Set<ItemID>? = nil
  ) {
    self.skills = skills
    self.capabilities = capabilities
    self.written = written
  }

  /// The items that can be shown here, those in the language now where there are any.
  func playable(among items: [ItemOutline]) -> [ItemOutline] {
    let playable = items.filter { $0.requires.isSubset(of: capabilities) }
    guard let written else { return playable }
    let inLanguage = playable.filter { written.contains($0.id) }
    return inLanguage.isEmpty ? playable : inLanguage
  }

  /// Whether a skill is offered and can be practised here.
  func holds(_ skill: SkillPlan) -> Bool {
    skills?.contains(skill.id) != false && skill.isAskable(with: capabilities)
  }
}
