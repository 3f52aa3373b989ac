/// What came of an answer.
public enum Outcome: Hashable, Sendable {
  /// It is right.
  case correct
  /// A part of it is right; the share is above 0 and below 1.
  case partly(share: Double)
  /// It isn't right; the misconception is the one the author named, if any.
  case incorrect(MisconceptionID?)
  /// There is no right answer: it was written down.
  case recorded
  /// A mediator will read it.
  case awaitingReview

  /// Whether the rules count it.
  public var isScored: Bool {
    switch self {
    case .correct, .partly, .incorrect: true
    case .recorded, .awaitingReview: false
    }
  }

  /// The share of it that is right, 0 to 1; nil where nothing is scored.
  public var share: Double? {
    switch self {
    case .correct: 1
    case .partly(let share): share
    case .incorrect: 0
    case .recorded, .awaitingReview: nil
    }
  }
}

/// Who or what helped before an answer.
public enum Help: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Nothing.
  case none
  /// At least one hint was read.
  case hint
  /// A worked example or the solution was shown.
  case example
  /// A person helped.
  case person

  private var rank: Int {
    switch self {
    case .none: 0
    case .hint: 1
    case .example: 2
    case .person: 3
    }
  }

  public static func < (left: Help, right: Help) -> Bool { left.rank < right.rank }
}
