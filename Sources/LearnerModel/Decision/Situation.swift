import Curriculum
import Records

/// What the rules of choice look at: the facts on a day, and what may be chosen from.
struct Situation {
  /// The facts, in the sitting of that day.
  let facts: LearnerFacts
  /// The course.
  let plan: CoursePlan
  /// What may be chosen from.
  let scope: Scope
  /// The local date.
  let day: LocalDay
  /// The rules in force.
  let rules: RuleTable
  /// The skill of the last counted answer; nil before the first, and once it is left for today.
  let focus: SkillPlan?
  /// The skills that may be chosen now: not mastered, not left for today, all prerequisites
  /// mastered; and the one that N1 last chose while it is open.
  let ready: [SkillPlan]

  /// Looks at the facts on a day.
  init(
    _ facts: LearnerFacts, in scope: Scope, of plan: CoursePlan, on day: LocalDay,
    under rules: RuleTable
  ) {
    var facts = facts
    facts.turn(to: day)
    self.facts = facts
    self.plan = plan
    self.scope = scope
    self.day = day
    self.rules = rules
    self.focus = facts.focus.flatMap { facts.session.parked.contains($0) ? nil : plan[$0] }
    self.ready = plan.skills.filter { skill in
      facts.isOpen(skill, in: scope)
        && (skill.id == facts.current || facts.hasMet(skill, in: scope, of: plan))
    }
  }

  /// What is known of a skill.
  func known(_ skill: SkillPlan) -> SkillFacts { facts.facts(of: skill, under: rules) }

  /// The value of a threshold for a skill, or for the course.
  func value(_ threshold: Threshold, for skill: SkillPlan? = nil) -> Double {
    rules.value(threshold, for: skill?.id)
  }

  /// The skill the learner is stuck on; nil when the last counted answer is no such sign.
  var stuck: SkillPlan? {
    guard let focus, scope.holds(focus), known(focus).isStuck(on: focus.id, under: rules) else {
      return nil
    }
    return focus
  }

  /// Whether the mediator was called in this sitting; a notice counts as a call.
  var hasCalled: Bool {
    facts.session.calls > 0 || rules.mode(of: .call, for: stuck?.id) == .notice
  }

  /// The skill to go on with: the one N1 last chose while it is open, else the first that is
  /// ready, in the author's order. Never the one to be left for today.
  var next: SkillPlan? {
    let isLeaving = hasCalled && rules.mode(of: .park, for: stuck?.id) == .on
    let left = isLeaving ? stuck?.id : nil
    return ready.first { $0.id == facts.current && $0.id != left } ?? ready.first { $0.id != left }
  }

  /// An exercise for a skill, its level within those it has.
  func exercise(_ skill: SkillPlan, level: Level, help: HelpOffer) -> Decision.Action {
    .exercise(skill.id, level: min(level, skill.levels), help: help)
  }
}

extension LearnerFacts {
  /// Whether a skill may be practised: offered, not mastered, not left for today.
  func isOpen(_ skill: SkillPlan, in scope: Scope) -> Bool {
    skills[skill.id]?.isMastered != true && !session.parked.contains(skill.id)
      && scope.holds(skill)
  }

  /// Whether all its prerequisites are mastered. One that can't be practised here, or isn't
  /// offered, holds nobody up.
  func hasMet(_ skill: SkillPlan, in scope: Scope, of plan: CoursePlan) -> Bool {
    skill.prerequisites.allSatisfy { id in
      guard skills[id]?.isMastered != true, let needed = plan[id] else { return true }
      return !scope.holds(needed)
    }
  }
}
