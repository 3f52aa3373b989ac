public import Curriculum
public import Records
public import Text

/// A learner without screens: results in, decisions out, as `declic policy` speaks them.
public struct PolicySession: Sendable {
  private let plan: CoursePlan
  private let rules: RuleTable
  private var facts = LearnerFacts()
  private var day: LocalDay?
  private var offered: Decision

  /// Begins with a learner of whom nothing is known.
  public init(plan: CoursePlan, rules: RuleTable) {
    self.plan = plan
    self.rules = rules
    self.offered = facts.decision(of: plan, on: LocalDay(number: 0), under: rules)
  }

  /// The first decision; `day` is the day of the first exercise, where it is known.
  public mutating func start(on day: LocalDay? = nil) -> PolicyDecision {
    self.day = day
    return decide(before: [])
  }

  /// The decision after an answer; `day` is the day of the next exercise.
  public mutating func answered(
    skill: SkillID, level: Level, isCorrect: Bool, hints: Int, milliseconds: Int?, day: LocalDay
  ) -> PolicyDecision {
    let before = facts.mastered(in: plan)
    facts.observe(
      Answered(
        skill: skill, level: level, result: isCorrect ? .right : .wrong(nil),
        isHelped: hints > 0 || isOfferedExample(of: skill), milliseconds: milliseconds,
        expectedSeconds: 0, day: self.day ?? day),
      in: plan, under: rules)
    self.day = day
    return decide(before: before)
  }

  /// The decision after a call: whether a mediator came, and the day of the next exercise.
  public mutating func called(
    skill: SkillID, hasCome: Bool, day: LocalDay
  ) -> PolicyDecision {
    let before = facts.mastered(in: plan)
    self.day = day
    if hasCome { facts.observeVisit(on: skill, in: plan, under: rules) }
    return decide(before: before)
  }

  /// The decision after nothing but time.
  public mutating func waited(until day: LocalDay) -> PolicyDecision {
    let before = facts.mastered(in: plan)
    self.day = day
    return decide(before: before)
  }

  private func isOfferedExample(of skill: SkillID) -> Bool {
    guard case .exercise(skill, _, .example) = offered.action else { return false }
    return true
  }

  private mutating func decide(before: [SkillID]) -> PolicyDecision {
    let today = day ?? LocalDay(number: 0)
    if day != nil { facts.turn(to: today) }
    offered = facts.decision(of: plan, on: today, under: rules)
    facts.observe(offered)
    let mastered = facts.mastered(in: plan)
    return PolicyDecision(
      decision: offered, mastered: mastered,
      unmastered: before.filter { !mastered.contains($0) })
  }
}

/// A decision as `declic policy` writes it.
public struct PolicyDecision: Equatable, Sendable {
  /// What comes next, and why.
  public let decision: Decision
  /// The skills done without help now.
  public let mastered: [SkillID]
  /// The skills that were so until the last answer.
  public let unmastered: [SkillID]

  /// The rules that spoke about the answer, then the one that chose.
  public var rules: [RuleID] { decision.interpretation.map(\.rule) + [decision.rule] }

  /// The sentences for the learner and for the mediator.
  public func sentences(
    in catalogue: Catalogue, title: (SkillID) -> SafeText
  ) -> (learner: SafeText, mediator: SafeText) {
    let explanation = Explanation(decision.record, in: catalogue, title: title)
    let mediator = explanation.mediator.map(\.string).joined(separator: " ")
    return (
      explanation.why(rule: decision.rule.rawValue), SafeText(mediator)
    )
  }
}
