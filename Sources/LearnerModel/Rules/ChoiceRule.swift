import Curriculum
import Records

/// A rule that chooses what comes next: when it holds, and then what.
///
/// A rule is a type without values: the first of `ChoiceRules.all` that holds decides; the others
/// that hold too are kept as "also true".
protocol ChoiceRule: Sendable {
  /// Its name in the table.
  static var id: RuleID { get }
  /// The numbers it compares facts with.
  static var thresholds: [Threshold] { get }
  /// What it chooses; nil where it doesn't hold.
  static func choice(in situation: Situation) -> Choice?
}

/// What a rule of choice wants.
struct Choice {
  /// What comes next.
  let action: Decision.Action
  /// The skill that the facts are about: for P1, W1 and W2 the one that is stuck.
  let about: SkillID?
  /// The facts the rule read.
  let facts: [DecisionFact]
}

/// The rules of choice, in the order in which they are asked.
enum ChoiceRules {
  /// All of them; the last two always leave exactly one that holds.
  static let all: [any ChoiceRule.Type] = [
    V0Review.self, P1Prerequisite.self, W1Call.self, W2Park.self, S1Breather.self, B1Bored.self,
    I1Change.self, N2StartLevel.self, N1Next.self, F1Finished.self,
  ]

  /// All of them, in the order of a table.
  static func inOrder(of rules: RuleTable) -> [any ChoiceRule.Type] {
    guard let order = rules.ownOrder?.choice else { return all }
    return order.compactMap { id in all.first { $0.id == id } }
  }
}

extension ChoiceRule {
  /// The facts that tell whether somebody is stuck: P1, W1 and W2 read them.
  static var stuckFacts: [FactName] { [.answers, .spin, .evidence, .wrong, .level, .weak, .run] }

  /// The thresholds that tell whether somebody is stuck.
  static var stuckThresholds: [Threshold] { [.wheel, .wheelEvidence, .stuckWrong, .weakAnswers] }
}
