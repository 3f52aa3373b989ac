import Curriculum
import Records

/// One answer while the rules of interpretation read it.
struct Reading {
  /// The answer.
  let answer: Answered
  /// The level at which a success counts for mastery.
  let target: Level
  /// The highest level of the skill.
  let levels: Level
  /// The facts before the answer.
  let before: SkillFacts
  /// The facts as they are becoming.
  var facts: SkillFacts
  /// The rules that have spoken so far, in order.
  private(set) var fired: [FiredRule] = []
  private let rules: RuleTable

  /// Begins to read an answer.
  init(
    _ answer: Answered, of facts: SkillFacts, target: Level, levels: Level,
    under rules: RuleTable
  ) {
    self.answer = answer
    self.target = target
    self.levels = levels
    self.rules = rules
    self.before = facts
    self.facts = facts
  }

  /// Whether the answer changes no fact (A1).
  var isIgnored: Bool { hasFired(.rapid) }

  /// Whether the skill was mastered, and an earlier day was the last that showed it.
  var isReview: Bool { before.isReview(on: answer.day) }

  /// The days since mastery or the last remembered review.
  var daysSinceStanding: Double {
    before.standingSince.map { Double(answer.day.number - $0.number) } ?? 0
  }

  /// Whether a rule has spoken.
  func hasFired(_ rule: RuleID) -> Bool { fired.contains { $0.rule == rule } }

  /// The value of a threshold for the skill of the answer.
  func value(_ threshold: Threshold) -> Double { rules.value(threshold, for: answer.skill) }

  /// Reads the answer: A1 first, then the facts of E1, then the other rules in order.
  mutating func read() {
    for rule in InterpretationRules.inOrder(of: rules) {
      if rules.mode(of: rule.id, for: answer.skill) != .off, rule.holds(for: self) {
        let kept = rule.apply(to: &self).sorted { $0.key < $1.key }
        fired.append(
          FiredRule(
            rule.id, skill: answer.skill,
            facts: kept.map { DecisionFact("\(rule.id.rawValue).\($0.key)", $0.value) }))
      }
      guard !isIgnored else { return }
      if rule.id == .rapid { count() }
    }
  }
}
