public import Curriculum

/// What is known of the last placement: some exercises that find where to begin in a module.
public struct PlacementFacts: Equatable, Sendable, Codable {
  /// The module it is for; nil before the first placement.
  public internal(set) var module: ModuleID?
  /// Whether it goes on.
  public internal(set) var isOpen = false
  /// Whether a mediator asked for it, rather than the learner.
  public internal(set) var isAskedByMediator = false
  /// What was asked, in order.
  public internal(set) var answers: [PlacementAnswer] = []
}

/// One exercise of a placement, and what became of it.
public struct PlacementAnswer: Equatable, Sendable, Codable {
  /// What came of it.
  public enum Result: String, Sendable, Codable {
    /// Nothing yet.
    case awaited
    /// All of it right, and nothing helped.
    case right
    /// Wrong, in part right, helped or passed over: a sign that there is something to look at.
    case notRight
    /// Too fast to have been read (A1), or nothing that is scored: it tells nothing.
    case silent
  }

  /// The presentation.
  public let asking: AskingID
  /// The skill.
  public let skill: SkillID
  /// The level of the item.
  public let level: Level
  /// How long a calm answer takes, in seconds.
  public let expectedSeconds: Int
  /// The most help there was so far.
  var help = Help.none
  /// What came of it.
  public internal(set) var result = Result.awaited

  /// Whether it says something about the skill.
  var isTelling: Bool { result == .right || result == .notRight }
}

/// Where a skill begins after a placement; the first practice answer leaves it behind.
public struct PlacedSkill: Equatable, Sendable, Codable {
  /// The level it begins at.
  public let level: Level
  /// The evidence it begins with.
  public let evidence: Double
}
