public import Curriculum
public import Records

/// One scored answer, as the rules read it: the numeric core that events, simulated learners and
/// `declic policy` all drive.
public struct Answered: Equatable, Sendable {
  /// What came of it.
  public enum Result: Equatable, Sendable {
    /// All of it is right.
    case right
    /// A part of it is right: the share, above 0 and below 1.
    case partly(Double)
    /// It isn't right; the misconception is the one the author named, if any.
    case wrong(MisconceptionID?)
  }

  /// The skill it was asked for.
  public let skill: SkillID
  /// The level of the item that was asked.
  public let level: Level
  /// What came of it.
  public let result: Result
  /// Whether a hint, a worked example or a person helped.
  public let isHelped: Bool
  /// The time it took, in milliseconds; nil where nobody measured.
  public let milliseconds: Int?
  /// How long a calm answer takes, in seconds; 0 where nobody knows.
  public let expectedSeconds: Int
  /// The local date.
  public let day: LocalDay

  /// Makes an answer.
  public init(
    skill: SkillID, level: Level, result: Result, isHelped: Bool, milliseconds: Int?,
    expectedSeconds: Int, day: LocalDay
  ) {
    self.skill = skill
    self.level = level
    self.result = result
    self.isHelped = isHelped
    self.milliseconds = milliseconds
    self.expectedSeconds = expectedSeconds
    self.day = day
  }

  /// Whether it is right and nothing helped.
  var isUnaidedSuccess: Bool { result == .right && !isHelped }

  /// Whether it is right with help.
  var isHelpedSuccess: Bool { result == .right && isHelped }

  /// Whether no part of it is right.
  var isWrong: Bool { if case .wrong = result { true } else { false } }
}

extension Answered.Result {
  /// The result of an outcome; nil where nothing is scored. A partial share is kept strictly
  /// between 0 and 1, whatever an old event may hold.
  public init?(_ outcome: Outcome) {
    switch outcome {
    case .correct: self = .right
    case .partly(let share): self = .partly(share.isNaN ? 0.5 : min(max(share, 0.01), 0.99))
    case .incorrect(let misconception): self = .wrong(misconception)
    case .recorded, .awaitingReview: return nil
    }
  }

  /// The share of it that is right, 0 to 1.
  var share: Double {
    switch self {
    case .right: 1
    case .partly(let share): share
    case .wrong: 0
    }
  }
}
