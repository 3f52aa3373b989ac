public import Curriculum
public import Text

/// An item was put before the learner: which, how, and why this one.
public struct Asked: Equatable, Sendable, Codable {
  /// Where an item is asked.
  public enum Context: String, Sendable, Codable {
    /// Inside a lesson, for learning; never folded into mastery.
    case lesson
    /// From the bank, chosen by the rules.
    case practice
    /// In the short test that finds where to begin.
    case placement
  }

  /// This presentation.
  public let asking: AskingID
  /// The sitting.
  public let session: SessionID
  /// Where it is asked.
  public let context: Context
  /// The course.
  public let course: CourseID
  /// The module.
  public let module: ModuleID
  /// The item.
  public let item: ItemID
  /// The version of its files.
  public let revision: ContentHash
  /// The skills it practises, the one it is asked for first.
  public let skills: [SkillID]
  /// Its level.
  public let level: Level
  /// Its expected seconds, as the author wrote them that day.
  public let expectedSeconds: Int
  /// Which variant, from 0.
  public let variant: Int
  /// What all that is by chance in it (order of options) was drawn from.
  public let seed: UInt64
  /// The language.
  public let language: Language
  /// Why this one; nil inside a lesson, where the author placed it.
  public let decision: DecisionRecord?

  /// Makes the fact.
  public init(
    asking: AskingID, session: SessionID, context: Context, course: CourseID, module: ModuleID,
    item: ItemID, revision: ContentHash, skills: [SkillID], level: Level, expectedSeconds: Int,
    variant: Int, seed: UInt64, language: Language, decision: DecisionRecord?
  ) {
    self.asking = asking
    self.session = session
    self.context = context
    self.course = course
    self.module = module
    self.item = item
    self.revision = revision
    self.skills = skills
    self.level = level
    self.expectedSeconds = expectedSeconds
    self.variant = variant
    self.seed = seed
    self.language = language
    self.decision = decision
  }
}

/// A decision as it was taken, kept for ever: shown later, never computed again.
public struct DecisionRecord: Equatable, Sendable, Codable {
  /// The rule of choice that won: `N1`.
  public let rule: String
  /// The rules of interpretation that spoke about the answer before, in order: `L1`.
  public let interpretation: [String]
  /// The other rules of choice whose condition also held.
  public let alsoTrue: [String]
  /// The skill it is about.
  public let skill: SkillID
  /// The level it wanted.
  public let level: Level
  /// The help it offers: 0 none, 1 a hint, 2 a worked example first.
  public let help: Int
  /// The facts it read, with their values that day.
  public let facts: [DecisionFact]
  /// The thresholds it compared them with.
  public let thresholds: [DecisionThreshold]
  /// The table of rules that was in force.
  public let rulesHash: ContentHash
  /// The course that was in force.
  public let courseHash: ContentHash
  /// How many events of the learner it had seen.
  public let seenEvents: Int

  /// Makes a record.
  public init(
    rule: String, interpretation: [String], alsoTrue: [String], skill: SkillID, level: Level,
    help: Int, facts: [DecisionFact], thresholds: [DecisionThreshold], rulesHash: ContentHash,
    courseHash: ContentHash, seenEvents: Int
  ) {
    self.rule = rule
    self.interpretation = interpretation
    self.alsoTrue = alsoTrue
    self.skill = skill
    self.level = level
    self.help = help
    self.facts = facts
    self.thresholds = thresholds
    self.rulesHash = rulesHash
    self.courseHash = courseHash
    self.seenEvents = seenEvents
  }
}

/// A fact that a decision read.
public struct DecisionFact: Equatable, Sendable, Codable {
  /// Its name in the learner model: `run`, `E`, `wrong`.
  public let name: String
  /// Its value that day.
  public let value: Double

  /// Makes a fact.
  public init(_ name: String, _ value: Double) {
    self.name = name
    self.value = value
  }
}

/// A threshold that a decision compared a fact with.
public struct DecisionThreshold: Equatable, Sendable, Codable {
  /// Who set it.
  public enum Source: String, Sendable, Codable { case standard, author, mediator }

  /// Its name: `M1.evidence`.
  public let name: String
  /// Its value that day.
  public let value: Double
  /// Who set it.
  public let source: Source

  /// Makes a threshold.
  public init(_ name: String, _ value: Double, source: Source) {
    self.name = name
    self.value = value
    self.source = source
  }
}
