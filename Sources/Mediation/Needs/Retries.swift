import Curriculum
import Records

/// The tries at the exercise that somebody is at, none of them right yet.
///
/// Only the first answer to an exercise says what a person knows, so the rules see one mistake where
/// somebody tries the same exercise for ten minutes. Whoever is in the room should see the ten.
struct Retries: Equatable, Sendable {
  /// The exercise.
  let asked: Asked
  /// How many answers weren't right.
  private(set) var count = 0
  /// When the last of them was given, in milliseconds since 1970.
  private(set) var last = 0

  /// So many are worth a look. Ours: as many as W1 counts mistakes in a row before it calls.
  static let most = 4

  /// What becomes of them with one more fact; nil where nobody is at an exercise.
  static func read(_ body: EventBody, at time: EventTime, after former: Retries?) -> Retries? {
    switch body {
    case .asked(let asked): return Retries(asked: asked)
    case .answered(let attempt) where attempt.asking == former?.asked.asking:
      guard attempt.outcome.isMistake, var retries = former else { return nil }
      (retries.count, retries.last) = (retries.count + 1, time.milliseconds)
      return retries
    case .skipped(let skipped) where skipped.asking == former?.asked.asking: return nil
    // Somebody came, or the person left: another sitting begins anew.
    case .visited, .sessionOpened, .sessionClosed: return nil
    default: return former
    }
  }

  /// The reason to look that they are; nil while they are few.
  func need(since former: Need?) -> Need? {
    guard count >= Self.most else { return nil }
    let reason = Need.Reason.retrying(asked.item, in: asked.course)
    let since = former?.reason == reason ? former?.since : nil
    return Need(reason: reason, count: count, since: since ?? last)
  }
}

extension Outcome {
  /// Whether something of it can still be tried.
  fileprivate var isMistake: Bool {
    switch self {
    case .incorrect, .partly: true
    case .correct, .recorded, .awaitingReview: false
    }
  }
}
