import Curriculum
import Records

/// What could not be kept of visits that are over: in memory only, shown to nobody, and tried again
/// until the store takes it.
struct Leftovers: Sendable {
  private var facts: [(learner: LearnerID, bodies: [EventBody])] = []
  private var lastTry: Int?

  /// How long between two tries, in milliseconds.
  private static let pause = 30_000

  /// Keeps facts for later.
  mutating func add(_ bodies: [EventBody], of learner: LearnerID) {
    if !bodies.isEmpty { facts.append((learner, bodies)) }
  }

  /// Asks the store again, now and then; what it refuses comes back with `add`.
  mutating func retry(at now: Now) -> [LearningEffect] {
    guard !facts.isEmpty else { return [] }
    guard let lastTry, now.monotonic - lastTry >= Self.pause else {
      lastTry = lastTry ?? now.monotonic
      return []
    }
    defer { (facts, self.lastTry) = ([], now.monotonic) }
    return facts.map { .record($0.bodies, for: $0.learner, purpose: .leftover($0.learner)) }
  }
}

extension LearningState {
  /// The answers on the screens that could not be kept.
  var heldAnswers: [EventBody] {
    screens.compactMap { screen in
      if case .notKept(_, let attempt)? = screen.sitting?.phase { .answered(attempt) } else { nil }
    }
  }
}
