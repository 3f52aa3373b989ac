public import Curriculum
public import Records

/// All that the rules know of one learner in one course: a fold over what happened.
///
/// The same fold runs live, at load, in simulation and in a report. It can be written to a
/// checkpoint and read back, and gives the same decisions then.
public struct LearnerFacts: Equatable, Sendable, Codable {
  /// What is known per skill; a skill that was never practised isn't there.
  public internal(set) var skills: [SkillID: SkillFacts] = [:]
  /// The last counted results (at most `recentLimit`), oldest first.
  public internal(set) var recent: [RecentResult] = []
  /// How often the learner succeeds in general, 0 to 1, recent answers weighing more.
  public internal(set) var generalSuccess = 0.5
  /// All counted answers.
  public internal(set) var answers = 0
  /// The fast wrong answers in a row that were not counted (A1).
  public internal(set) var rapidInARow = 0
  /// The last successes over all skills (at most 20), oldest first: whether each was unaided.
  public internal(set) var successes: [Bool] = []
  /// The sitting.
  public internal(set) var session = SessionFacts()
  /// The skill of the last counted answer.
  public internal(set) var focus: SkillID?
  /// The skill that N1 last chose.
  public internal(set) var current: SkillID?
  /// The rules that spoke about the last answer, in order; empty once the next exercise is asked.
  public internal(set) var interpretation: [FiredRule] = []
  /// The askings that may still be answered, the newest last.
  public internal(set) var askings: [AskingFacts] = []
  /// The items asked so far, each once, the last asked last.
  public internal(set) var seen: [SeenItem] = []
  /// The last placement.
  public internal(set) var placement = PlacementFacts()
  /// Where skills begin that a placement found something out about.
  public internal(set) var placed: [SkillID: PlacedSkill] = [:]
  /// The local date of the first event; nil before it.
  public internal(set) var firstDay: LocalDay?
  /// How many events were read.
  public internal(set) var seenEvents = 0

  /// How many results are remembered: I1 and B1 read eight.
  static let recentLimit = 8

  /// A learner of whom nothing is known.
  public init() {}

  /// The asking before the learner now, or the one just answered.
  public var asking: AskingFacts? { askings.last }

  /// What is known of a skill, or how it would begin.
  public func facts(of skill: SkillPlan, under rules: RuleTable) -> SkillFacts {
    if let known = skills[skill.id] { return known }
    let placed = placed[skill.id]
    var facts = SkillFacts(level: min(placed?.level ?? Self.startLevel, rules.target(of: skill)))
    if let placed { facts.evidence = placed.evidence }
    return facts
  }

  /// The skills done without help, in the course's order.
  public func mastered(in plan: CoursePlan) -> [SkillID] {
    plan.skills.map(\.id).filter { skills[$0]?.isMastered == true }
  }

  /// The level a skill begins at, where its target isn't lower (learner model, E1).
  private static let startLevel = Level(clamping: 2)
}

/// One of the last counted results.
public struct RecentResult: Equatable, Sendable, Codable {
  /// The skill.
  public let skill: SkillID
  /// Whether all of it was right, with help or without.
  public let isRight: Bool
  /// Whether nothing helped.
  public let isUnaided: Bool
}

/// A rule of interpretation that spoke about an answer.
public struct FiredRule: Equatable, Sendable, Codable {
  /// The rule.
  public let rule: RuleID
  /// The skill of the answer.
  public let skill: SkillID
  /// What it read or changed, each named after the rule: `L1.from`.
  public let facts: [DecisionFact]

  /// Makes the fact.
  init(_ rule: RuleID, skill: SkillID, facts: [DecisionFact]) {
    self.rule = rule
    self.skill = skill
    self.facts = facts
  }
}
