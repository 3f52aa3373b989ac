public import Curriculum
public import Records

/// What is known of one learner's command of one skill (learner model, E1).
public struct SkillFacts: Equatable, Sendable, Codable {
  /// Where the skill stands.
  public internal(set) var state: SkillState = .new
  /// The scored answers: `n`.
  public internal(set) var answers = 0
  /// How much the answers speak for the skill, 0 to 100, from 50: `E`.
  public internal(set) var evidence = 50.0
  /// The streak of unaided answers: above 0 right, below 0 wrong, 0 after help.
  public internal(set) var run = 0
  /// The wrong answers in a row, hinted or not.
  public internal(set) var wrong = 0
  /// The answers in a row that weren't right alone.
  public internal(set) var weak = 0
  /// The level that is asked next.
  public internal(set) var level: Level
  /// The unaided right answers at the target or above.
  public internal(set) var wins = 0
  /// The answers since the skill was opened or visited.
  public internal(set) var spin = 0
  /// The help on offer with the next exercise.
  public internal(set) var help = HelpOffer.none
  /// The day of the last scored answer.
  public internal(set) var lastDay: LocalDay?
  /// The day a review is due; nil until mastered.
  public internal(set) var due: LocalDay?
  /// How many due reviews in a row were remembered, 0 to 3: it chooses the next interval.
  public internal(set) var box = 0
  /// The day of mastery or of the last remembered review.
  public internal(set) var standingSince: LocalDay?
  /// The right answers with help, ever.
  public internal(set) var helped = 0
  /// The last successes (at most 20), oldest first: whether each was unaided.
  public internal(set) var successes: [Bool] = []
  /// How often a mediator looked at it together with the learner.
  public internal(set) var visits = 0
  /// What became of the reviews on later days.
  public internal(set) var reviews = ReviewTally()
  /// Whether a prerequisite was tested, or refused, since the skill became stuck.
  public internal(set) var hasTriedPrerequisite = false
  /// The level before the last answer's raise, while the learner may still refuse it.
  public internal(set) var raisedFrom: Level?
  /// The streak at which the learner refused something harder; the next offer waits two more.
  public internal(set) var refusedRaiseAtRun: Int?
  /// The named wrong ideas behind the last wrong answers (at most 3), oldest first.
  public internal(set) var misconceptions: [MisconceptionID] = []

  /// A skill nobody has practised yet.
  init(level: Level) { self.level = level }

  /// Whether the skill is done without help, remembered or not yet proved so.
  public var isMastered: Bool { state.isMastered }

  /// The day a review is due; far away where none is.
  var dueDay: LocalDay { due ?? LocalDay(number: .max) }

  /// Whether the last answer was wrong (a visit wipes that out).
  var isLastWrong: Bool { run < 0 }

  /// Whether an answer on a day comes after mastery, on a later day than it was last shown.
  func isReview(on day: LocalDay) -> Bool {
    guard isMastered, let standingSince else { return false }
    return day > standingSince
  }
}

/// Where a skill stands.
public enum SkillState: String, Sendable, Codable, CaseIterable {
  /// Never practised.
  case new
  /// Being practised.
  case learning
  /// Done without help, not yet proved on a later day.
  case provisional
  /// Done without help again on a later day.
  case confirmed

  /// Whether it counts as mastered.
  public var isMastered: Bool { self == .provisional || self == .confirmed }
}

/// The help on offer with an exercise.
public enum HelpOffer: Int, Sendable, Codable, Comparable {
  /// None beyond what is always there.
  case none = 0
  /// A hint is offered.
  case hint = 1
  /// A worked example of another item comes first; the answer then counts as helped.
  case example = 2

  public static func < (left: HelpOffer, right: HelpOffer) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What became of the reviews on later days.
public struct ReviewTally: Equatable, Sendable, Codable {
  /// Those right at first try, without help.
  public internal(set) var retained = 0
  /// All of them.
  public internal(set) var total = 0
}
