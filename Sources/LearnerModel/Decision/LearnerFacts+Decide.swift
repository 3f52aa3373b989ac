import Curriculum
public import Records

extension LearnerFacts {
  /// What comes next on a day: the first rule of choice that holds. The same facts give the same
  /// decision; there is no chance in it.
  public func decision(
    in scope: Scope = .everything, of plan: CoursePlan, on day: LocalDay, under rules: RuleTable
  ) -> Decision {
    let situation = Situation(self, in: scope, of: plan, on: day, under: rules)
    let holding = situation.holding
    let first = holding.first ?? (F1Finished.self, F1Finished.end(in: situation))
    return decision(
      first.choice, by: first.rule.id, thresholds: first.rule.thresholds,
      alsoTrue: holding.dropFirst().map { $0.rule.id } + situation.notices, in: situation)
  }

  /// What comes next when the learner carries on after an end for today (F1): a skill that was
  /// left, else the mastered one that will be due first; nil where there is nothing at all.
  public func decisionToCarryOn(
    in scope: Scope = .everything, of plan: CoursePlan, on day: LocalDay, under rules: RuleTable
  ) -> Decision? {
    let situation = Situation(self, in: scope, of: plan, on: day, under: rules)
    return situation.furtherChoice.map {
      decision($0, by: .finished, thresholds: [], alsoTrue: [], in: situation)
    }
  }

  private func decision(
    _ choice: Choice, by rule: RuleID, thresholds: [Threshold], alsoTrue: [RuleID],
    in situation: Situation
  ) -> Decision {
    let rules = situation.rules
    return Decision(
      action: choice.action, rule: rule, interpretation: interpretation, alsoTrue: alsoTrue,
      facts: choice.facts,
      thresholds: (thresholds.compactMap { rules.record($0, for: choice.about) }
        + readThresholds(rules)).withoutRepeats,
      day: situation.day, rulesHash: rules.hash, courseHash: situation.plan.hash,
      seenEvents: seenEvents)
  }

  /// The thresholds of the rules that spoke about the last answer.
  private func readThresholds(_ rules: RuleTable) -> [DecisionThreshold] {
    interpretation.flatMap { fired in
      InterpretationRules.thresholds(of: fired.rule).compactMap {
        rules.record($0, for: fired.skill)
      }
    }
  }
}

extension [DecisionThreshold] {
  /// Each threshold once: N1 and M1, say, read the same ones.
  fileprivate var withoutRepeats: [DecisionThreshold] {
    reduce(into: []) { kept, threshold in
      if !kept.contains(threshold) { kept.append(threshold) }
    }
  }
}

extension Situation {
  /// The rules of choice that hold, in order, each with what it wants.
  fileprivate var holding: [(rule: any ChoiceRule.Type, choice: Choice)] {
    ChoiceRules.inOrder(of: rules).compactMap { rule in
      guard let choice = rule.choice(in: self),
        rules.mode(of: rule.id, for: choice.about) != .off
      else { return nil }
      return (rule, choice)
    }
  }

  /// An exercise for somebody who carries on: at the usual level, with the usual help.
  fileprivate var furtherChoice: Choice? {
    let offered = plan.skills.filter(scope.holds)
    let skill =
      offered.first { !known($0).isMastered && facts.hasMet($0, in: scope, of: plan) }
      ?? offered.filter { known($0).isMastered }.min { known($0).dueDay < known($1).dueDay }
    return skill.map { skill in
      let known = known(skill)
      let level = known.isMastered ? rules.target(of: skill) : known.level
      return Choice(
        action: exercise(skill, level: level, help: known.help), about: skill.id,
        facts: facts([.level, .target], of: skill, owner: skill.id))
    }
  }

  /// What is also true without being a choice: D1, and W1 where it is only a notice.
  fileprivate var notices: [RuleID] {
    guard let stuck else { return [] }
    let isNotice = rules.mode(of: .call, for: stuck.id) == .notice && facts.session.calls == 0
    let isWeak = known(stuck).isWeak(on: stuck.id, under: rules)
    return (isNotice ? [.call] : []) + (isWeak ? [.weak] : [])
  }
}
