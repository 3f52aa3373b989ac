public import Curriculum

/// What may be chosen from: the skills that are offered and what the terminal can do.
public struct Scope: Equatable, Sendable {
  /// The offered skills; nil for all of the course.
  public let skills: Set<SkillID>?
  /// What exercises may need here.
  public let capabilities: Set<Capability>

  /// All of the course, on a terminal that can do everything.
  public static let everything = Scope()

  /// Makes a scope. For an assignment, `skills` is `CoursePlan.closure(of:)` the module's skills.
  public init(
    skills: Set<SkillID>? = nil, capabilities: Set<Capability> = Set(Capability.allCases)
  ) {
    self.skills = skills
    self.capabilities = capabilities
  }

  /// Whether a skill is offered and can be practised here.
  func holds(_ skill: SkillPlan) -> Bool {
    skills?.contains(skill.id) != false && skill.isAskable(with: capabilities)
  }
}
