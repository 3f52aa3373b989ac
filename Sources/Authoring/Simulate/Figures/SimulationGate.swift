/// A gate of the learner model, F: what the rules must reach beside the other policies.
enum SimulationGate: CaseIterable {
  case retained, retainedWorst, retainedTracing, mastersMost, dropOut, falseRatio, falseWorst
  case overRatio, overWorst, calls, alone, aloneWorst, attempts

  /// What it is about.
  var title: String {
    switch self {
    case .retained: "retained after 7 days ÷ staircase with hints"
    case .retainedWorst: "  in the worst world"
    case .retainedTracing: "retained ÷ BKT with levels and hints, worst world"
    case .mastersMost: "truly master 18 of 20 ÷ staircase"
    case .dropOut: "drop-out ÷ staircase"
    case .falseRatio: "false mastery ÷ BKT"
    case .falseWorst: "  false mastery in the worst world"
    case .overRatio: "over-practice ÷ staircase"
    case .overWorst: "  over-practice in the worst world"
    case .calls: "calls to the mediator per learner"
    case .alone: "without a mediator: retained ÷ staircase"
    case .aloneWorst: "  in the worst world"
    case .attempts: "known or not, nobody gives up: attempts to 18 of 20 ÷ BKT"
    }
  }

  /// What it must be; in brackets the goal beyond, which isn't required.
  var limit: String {
    switch self {
    case .retained: "≥ 1.08 (1.20)"
    case .retainedWorst: "≥ 1.00 (1.10)"
    case .retainedTracing, .alone: "≥ 1.00"
    case .mastersMost: "≥ 1.30"
    case .dropOut: "≤ 0.95"
    case .falseRatio: "≤ 0.50"
    case .falseWorst: "≤ 0.20 (0.12)"
    case .overRatio: "≤ 1.00"
    case .overWorst: "(≤ 0.20)"
    case .calls: "≤ 8"
    case .aloneWorst: "(≥ 1.00)"
    case .attempts: "(≤ 1.30)"
    }
  }

  /// Its value.
  func value(_ known: SimulationReading) -> Double {
    let stair = { known.plain(.staircase, $0) }
    let tracing = { known.plain(.tracing, $0) }
    switch self {
    case .retained: return known.mean { known.rules($0).retained / stair($0).retained }
    case .retainedWorst: return known.least { known.rules($0).retained / stair($0).retained }
    case .retainedTracing: return known.least { known.rules($0).retained / tracing($0).retained }
    case .mastersMost:
      return known.mean { known.rules($0).mastersMost } / known.mean { stair($0).mastersMost }
    case .dropOut: return known.mean { known.rules($0).dropOut } / known.mean { stair($0).dropOut }
    case .falseRatio:
      return known.mean { known.rules($0).falseMastery } / known.mean { tracing($0).falseMastery }
    case .falseWorst: return known.most { known.rules($0).falseMastery }
    case .overRatio:
      return known.mean { known.rules($0).overPractice } / known.mean { stair($0).overPractice }
    case .overWorst: return known.most { known.rules($0).overPractice }
    case .calls: return known.mean { known.rules($0).calls }
    case .alone: return known.mean { known.alone($0).retained / stair($0).retained }
    case .aloneWorst: return known.least { known.alone($0).retained / stair($0).retained }
    case .attempts: return known.attempts
    }
  }
}

/// What a gate reads: the figures of some seeds for one table of rules and the other policies.
struct SimulationReading {
  private let rules: Int
  private let figures: (SimulationTask.Policy, WorldFamily, Bool) -> SimulatedFigures

  /// Makes a reading.
  init(
    rules: Int, figures: @escaping (SimulationTask.Policy, WorldFamily, Bool) -> SimulatedFigures
  ) {
    self.rules = rules
    self.figures = figures
  }

  /// The rules.
  func rules(_ family: WorldFamily) -> SimulatedFigures {
    figures(.rules(rules, .asTheyAre), family, true)
  }

  /// The rules where nobody can be called.
  func alone(_ family: WorldFamily) -> SimulatedFigures {
    figures(.rules(rules, .withoutMediator), family, true)
  }

  /// Another policy.
  func plain(_ kind: PlainPolicyKind, _ family: WorldFamily) -> SimulatedFigures {
    figures(.plain(kind), family, true)
  }

  /// The attempts until half of the learners have mastered 18 of 20 skills, beside BKT's; not a
  /// number where half never do.
  var attempts: Double {
    let own = figures(.rules(rules, .asTheyAre), .binary, false).medianAnswers
    let other = figures(.plain(.tracing), .binary, false).medianAnswers
    guard let own, let other else { return .nan }
    return Double(own) / Double(other)
  }

  /// The mean over worlds.
  func mean(_ value: (WorldFamily) -> Double) -> Double {
    let all = WorldFamily.allCases.map(value)
    return all.reduce(0, +) / Double(all.count)
  }

  /// The least of the worlds.
  func least(_ value: (WorldFamily) -> Double) -> Double {
    WorldFamily.allCases.map(value).min() ?? .nan
  }

  /// The most of the worlds.
  func most(_ value: (WorldFamily) -> Double) -> Double {
    WorldFamily.allCases.map(value).max() ?? .nan
  }
}
