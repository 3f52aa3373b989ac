/// The policies that the rules are compared with.
public enum PlainPolicyKind: String, Sendable, CaseIterable {
  /// Staircase with hints.
  case staircase
  /// Bayesian Knowledge Tracing to 0.95, with levels and hints.
  case tracing
  /// Three right answers in a row.
  case streak
  /// Elo ratings, aiming at seven right answers in ten.
  case elo
  /// The same few exercises for everybody.
  case linear

  /// What people call it.
  public var title: String {
    switch self {
    case .staircase: "staircase with hints"
    case .tracing: "BKT with levels and hints"
    case .streak: "3 in a row"
    case .elo: "Elo"
    case .linear: "linear"
    }
  }

  /// The policy, for a learner of whom nothing is known.
  func policy(for course: SimulatedCourse) -> any SimulatedPolicy {
    switch self {
    case .staircase: StaircasePolicy(course)
    case .tracing: TracingPolicy(course)
    case .streak: StreakPolicy(course)
    case .elo: EloPolicy(course)
    case .linear: LinearPolicy(course)
    }
  }
}
