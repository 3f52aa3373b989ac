import Curriculum
public import Records

/// What comes next in a placement.
public enum PlacementStep: Equatable, Sendable {
  /// An exercise. Ask it with `Asked.Context.placement` and the decision's record.
  case ask(Decision, ItemChoice)
  /// Its end: record `placementEnded`, then show the findings.
  case finished(PlacementEnd)
}

/// Why a placement ends.
public enum PlacementEnd: Equatable, Sendable {
  /// None is going on.
  case none
  /// All that can be found out is.
  case complete
  /// As many exercises were asked as are ever asked.
  case enough
  /// Several in a row weren't right: it is kinder to begin.
  case difficult
}

extension LearnerFacts {
  /// Whether a placement may be started, or offered: never on the day of the first visit.
  public func mayBePlaced(on day: LocalDay, under rules: RuleTable) -> Bool {
    guard let firstDay, rules.mode(of: .placement) != .off else { return false }
    return day > firstDay
  }

  /// What comes next in the placement that goes on: the same facts and seed give the same step.
  public func placementStep(
    in scope: Scope, of plan: CoursePlan, on day: LocalDay, under rules: RuleTable, seed: UInt64
  ) -> PlacementStep {
    guard placement.isOpen else { return .finished(.none) }
    if placement.answers.count >= Int(rules.value(.placementItems)) { return .finished(.enough) }
    if hasMissedEnough(under: rules) { return .finished(.difficult) }
    let search = PlacementSearch(self, in: scope, of: plan, on: day, under: rules)
    guard let question = search.question,
      let choice = item(
        for: question.skill.id, at: question.level, help: .none, in: scope, of: plan, seed: seed,
        among: question.items)
    else { return .finished(.complete) }
    return .ask(decision(on: question, of: plan, on: day, under: rules), choice)
  }

  private func hasMissedEnough(under rules: RuleTable) -> Bool {
    let count = Int(rules.value(.placementWrong))
    let last = placement.answers.suffix(count)
    return last.count == count && last.allSatisfy { $0.result == .notRight }
  }

  private func decision(
    on question: PlacementSearch.Question, of plan: CoursePlan, on day: LocalDay,
    under rules: RuleTable
  ) -> Decision {
    let thresholds: [Threshold] = [
      .placementItems, .placementWrong, .placementSeconds, .placementDays, .target,
    ]
    return Decision(
      action: .exercise(question.skill.id, level: question.level, help: .none),
      rule: .placement, interpretation: [], alsoTrue: [],
      facts: [
        DecisionFact(FactName.asked.rawValue, Double(placement.answers.count)),
        DecisionFact(FactName.informs.rawValue, Double(question.informs)),
        DecisionFact(FactName.target.rawValue, Double(rules.target(of: question.skill).number)),
      ],
      thresholds: thresholds.compactMap { rules.record($0, for: question.skill.id) },
      day: day, rulesHash: rules.hash, courseHash: plan.hash, seenEvents: seenEvents)
  }
}
