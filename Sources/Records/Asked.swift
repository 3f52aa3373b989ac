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
  /// How its item was found; nil where an older program kept none.
  public let choice: ItemSteps?

  /// Makes a record.
  public init(
    rule: String, interpretation: [String], alsoTrue: [String], skill: SkillID, level: Level,
    help: Int, facts: [DecisionFact], thresholds: [DecisionThreshold], rulesHash: ContentHash,
    courseHash: ContentHash, seenEvents: Int, choice: ItemSteps? = nil
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
    self.choice = choice
  }
}

/// How an item was found for a decision: how many were left after each step.
public struct ItemSteps: Equatable, Sendable, Codable {
  /// The items of the skill.
  public let all: Int
  /// Those that this terminal can show, in the language where there is one.
  public let playable: Int
  /// The level nearest to the wanted one that they have, the last item and those passed over left
  /// out.
  public let level: Level
  /// Those of that level.
  public let levelled: Int
  /// Those of them that weren't seen lately; 0 where all were, and the one seen longest ago is taken.
  public let unseen: Int
  /// Those of them of another kind than the last; 0 where there was none.
  public let otherKind: Int
  /// The variants of the item that the seed chose among them.
  public let variants: Int

  /// Makes the steps.
  public init(
    all: Int, playable: Int, level: Level, levelled: Int, unseen: Int, otherKind: Int,
    variants: Int
  ) {
    self.all = all
    self.playable = playable
    self.level = level
    self.levelled = levelled
    self.unseen = unseen
    self.otherKind = otherKind
    self.variants = variants
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
  /// What it is where nobody sets it, on a site that installed another table than the program's own;
  /// nil for the program's own.
  public let standard: Double?

  /// Makes a threshold.
  public init(_ name: String, _ value: Double, source: Source, standard: Double? = nil) {
    self.name = name
    self.value = value
    self.source = source
    self.standard = standard
  }
}
