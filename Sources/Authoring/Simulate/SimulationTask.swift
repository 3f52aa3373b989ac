import LearnerModel
import Records

/// One piece of a simulation, independent of all others: one policy, one family, one seed.
public struct SimulationTask: Hashable, Sendable {
  /// How rules are used.
  public enum Use: Hashable, Sendable {
    /// As they are.
    case asTheyAre
    /// With nobody to call: W1 is only a notice.
    case withoutMediator
  }

  /// A policy.
  public enum Policy: Hashable, Sendable {
    /// One to compare with.
    case plain(PlainPolicyKind)
    /// The table of rules of a number.
    case rules(Int, Use)
  }

  /// The policy.
  public let policy: Policy
  /// The family of worlds.
  public let family: WorldFamily
  /// The number of the seed, from 0.
  public let seed: Int
  /// Whether learners may give up.
  public let canGiveUp: Bool
}

extension SimulationTask.Policy {
  /// The policy, for a learner of whom nothing is known.
  func policy(
    for course: SimulatedCourse, comparing tables: [RuleTable]
  ) -> any SimulatedPolicy {
    switch self {
    case .plain(let kind): kind.policy(for: course)
    case .rules(let number, .asTheyAre): RulesPolicy(course, under: tables[number])
    case .rules(let number, .withoutMediator):
      RulesPolicy(course, under: tables[number].withoutMediator)
    }
  }
}

extension RuleTable {
  /// The same rules where nobody can be called.
  fileprivate var withoutMediator: RuleTable {
    let notice = RuleOverrides.Setting(rule: "W1", key: "as", value: .word("notice"))
    return overridden(by: RuleOverrides(settings: [notice]), source: .author).table
  }
}
