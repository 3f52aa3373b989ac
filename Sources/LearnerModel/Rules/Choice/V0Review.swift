import Curriculum
import Records

/// V0: a mastered skill whose day has come is asked again, at its target, without help on offer.
///
/// Reviews are `V0.items` items apart, at once in a new sitting, and never while an answer just
/// went wrong. Where nothing else is ready there is nothing to keep them apart with.
enum V0Review: ChoiceRule {
  static let id = RuleID.review
  static let thresholds: [Threshold] = [.reviewSpacing, .target]

  static func choice(in situation: Situation) -> Choice? {
    guard let due = due(in: situation), isTime(in: situation) else { return nil }
    var facts = situation.facts([.due, .target, .evidence], of: due, owner: due.id)
    if let items = situation.facts.session.itemsSinceReview {
      facts.append(situation.fact(.items, items))
    }
    if let focus = situation.focus {
      facts += situation.facts([.wrong], of: focus, owner: due.id)
    }
    facts.append(situation.fact(.ready, situation.ready.count))
    let level = situation.rules.target(of: due)
    return Choice(
      action: situation.exercise(due, level: level, help: .none), about: due.id, facts: facts)
  }

  /// The skill due longest; of those the first, in the author's order.
  static func due(in situation: Situation) -> SkillPlan? {
    let waiting = situation.plan.skills.filter { isDue($0, in: situation) }
    return waiting.min { situation.known($0).dueDay < situation.known($1).dueDay }
  }

  private static func isDue(_ skill: SkillPlan, in situation: Situation) -> Bool {
    guard let known = situation.facts.skills[skill.id], known.isMastered else { return false }
    return known.dueDay <= situation.day && skill.isAskable(with: situation.scope.capabilities)
      && !situation.facts.session.refusedReviews.contains(skill.id)
  }

  private static func isTime(in situation: Situation) -> Bool {
    if situation.ready.isEmpty { return true }
    if let focus = situation.focus, situation.known(focus).wrong > 0 { return false }
    guard let items = situation.facts.session.itemsSinceReview else { return true }
    return Double(items) >= situation.value(.reviewSpacing)
  }
}
