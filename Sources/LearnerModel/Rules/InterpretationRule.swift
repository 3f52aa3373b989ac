import Records

/// A rule that reads an answer: when it holds, and what it then changes.
///
/// A rule is a type without values: a condition over the facts, an effect on them, and the
/// thresholds it reads. To add one, write its file and its name into `InterpretationRules.all`.
protocol InterpretationRule: Sendable {
  /// Its name in the table.
  static var id: RuleID { get }
  /// The numbers it compares facts with.
  static var thresholds: [Threshold] { get }
  /// Whether it speaks about this answer.
  static func holds(for reading: Reading) -> Bool
  /// Changes the facts; gives what is kept of it for the explanation, `rule.name` to value.
  static func apply(to reading: inout Reading) -> [String: Double]
}

/// The rules of interpretation, in the order in which they read an answer.
enum InterpretationRules {
  /// All of them. M1, V1 and V2 come before L1 and L2, which they silence.
  static let all: [any InterpretationRule.Type] = [
    A1Rapid.self, A2Helped.self, V1Retained.self, V2Forgotten.self, M1Mastery.self,
    L1Raise.self, L2Lower.self, H1Hint.self, H2Example.self,
  ]

  /// All of them, in the order of a table.
  static func inOrder(of rules: RuleTable) -> [any InterpretationRule.Type] {
    guard let order = rules.ownOrder?.interpretation else { return all }
    return order.compactMap { id in all.first { $0.id == id } }
  }

  /// The thresholds of a rule of interpretation.
  static func thresholds(of rule: RuleID) -> [Threshold] {
    all.first { $0.id == rule }?.thresholds ?? []
  }
}
