import Curriculum
import Records

@testable import LearnerModel

/// A learner who practises, driven by the numeric core: decide, answer, decide…
struct Practice {
  var plan: CoursePlan
  var rules = RuleTable.standard
  var facts = LearnerFacts()
  var day = LocalDay(number: 100)
  /// The rules of choice that decided, in order.
  var trail: [RuleID] = []

  init(_ skills: [SkillPlan] = [SkillPlan(id: "a", target: Level(clamping: 3))]) {
    plan = CoursePlan(course: "course", skills: skills, hash: ContentHash(of: []))
  }

  /// The facts of a skill now.
  func known(_ skill: SkillID = "a") -> SkillFacts {
    facts.skills[skill] ?? SkillFacts(level: Level(clamping: 2))
  }

  /// What comes next.
  func decision() -> Decision { facts.decision(of: plan, on: day, under: rules) }

  /// Decides, and answers the exercise if it is one.
  @discardableResult
  mutating func step(
    _ result: Answered.Result, helped: Bool = false, milliseconds: Int? = 9000
  ) -> Decision {
    let decision = decision()
    facts.observe(decision)
    trail.append(decision.rule)
    guard case .exercise(let skill, let level, let help) = decision.action else { return decision }
    let isHelped = helped || help == .example
    answer(result, of: skill, at: level.number, helped: isHelped, milliseconds: milliseconds)
    return decision
  }

  /// Answers at will, outside of any decision.
  mutating func answer(
    _ result: Answered.Result, of skill: SkillID = "a", at level: Int, helped: Bool = false,
    milliseconds: Int? = 9000, expectedSeconds: Int = 20
  ) {
    facts.observe(
      Answered(
        skill: skill, level: Level(clamping: level), result: result, isHelped: helped,
        milliseconds: milliseconds, expectedSeconds: expectedSeconds, day: day),
      in: plan, under: rules)
  }

  /// The rules that spoke about the last answer.
  var fired: [RuleID] { facts.interpretation.map(\.rule) }

  /// Lets days pass.
  mutating func pass(days: Int) { day = LocalDay(number: day.number + days) }

  /// Three unaided successes: skill `a` is mastered.
  mutating func master() { for _ in 0..<3 { step(.right) } }

  /// Sets one override, which must be accepted.
  mutating func override(
    _ rule: String, _ key: String, _ value: RuleOverrides.Value,
    source: DecisionThreshold.Source = .author
  ) {
    let setting = RuleOverrides.Setting(rule: rule, key: key, value: value)
    let (table, refused) = rules.overridden(by: RuleOverrides(settings: [setting]), source: source)
    precondition(refused.isEmpty, "the override was refused")
    rules = table
  }
}

extension Answered.Result {
  /// A wrong answer without a named idea behind it.
  static var wrong: Answered.Result { .wrong(nil) }
}

/// A skill with target 3 and five levels.
func skill(_ id: SkillID, needs prerequisites: [SkillID] = [], target: Int = 3) -> SkillPlan {
  SkillPlan(id: id, prerequisites: prerequisites, target: Level(clamping: target))
}
