public import Curriculum
import Records

extension LearnerFacts {
  /// Reads one scored answer: the facts first, then the rules of interpretation in order.
  ///
  /// An answer for a skill that the course has no longer changes nothing.
  public mutating func observe(_ answer: Answered, in plan: CoursePlan, under rules: RuleTable) {
    turn(to: answer.day)
    guard let skill = plan[answer.skill] else { return }
    var reading = Reading(
      answer, of: facts(of: skill, under: rules), target: rules.target(of: skill),
      levels: skill.levels, under: rules)
    reading.read()
    interpretation = reading.fired
    if reading.isIgnored {
      rapidInARow += 1
    } else {
      skills[skill.id] = reading.facts
      count(answer)
    }
  }

  /// Notes a mediator's visit on a skill, or on all that are stuck.
  public mutating func observeVisit(
    on skill: SkillID?, in plan: CoursePlan, under rules: RuleTable
  ) {
    for visited in plan.skills where isVisited(visited, by: skill, under: rules) {
      var known = facts(of: visited, under: rules)
      known.visit(target: rules.target(of: visited))
      skills[visited.id] = known
      session.parked.remove(visited.id)
    }
    personHelped(on: skill)
    interpretation = []
  }

  /// Begins a new sitting when the day is a later one.
  mutating func turn(to day: LocalDay) {
    if let known = session.day, day <= known { return }
    session = SessionFacts(id: session.id, day: day, isInPairs: session.isInPairs)
  }

  private mutating func count(_ answer: Answered) {
    rapidInARow = 0
    focus = answer.skill
    answers += 1
    generalSuccess += Self.generalWeight * (answer.result.share - generalSuccess)
    recent.append(
      RecentResult(
        skill: answer.skill, isRight: answer.result == .right, isUnaided: !answer.isHelped))
    recent.removeFirst(max(0, recent.count - Self.recentLimit))
    if answer.result == .right { successes.remember(!answer.isHelped) }
  }

  private func isVisited(
    _ skill: SkillPlan, by visit: SkillID?, under rules: RuleTable
  ) -> Bool {
    if let visit { return visit == skill.id }
    return skills[skill.id]?.isStuck(on: skill.id, under: rules) == true
  }

  /// Whoever looks at an exercise together with the learner has helped with it.
  private mutating func personHelped(on skill: SkillID?) {
    for index in askings.indices where askings[index].isOpen {
      if skill == nil || skill == askings[index].skill { askings[index].help = .person }
    }
  }

  /// The share of the newest answer in the general success (learner model, E1: 10 %).
  private static let generalWeight = 0.1
}

extension SkillFacts {
  /// What a mediator's visit changes: the streaks are wiped out and the skill is taken up again
  /// one level under the target.
  mutating func visit(target: Level) {
    (spin, run, weak, wrong, wins) = (0, 0, 0, 0, 0)
    visits += 1
    level = target.raised(by: -1)
    help = .none
    hasTriedPrerequisite = false
    raisedFrom = nil
    refusedRaiseAtRun = nil
  }
}

extension [Bool] {
  /// Appends a success and forgets the oldest beyond twenty (learner model, E2: autonomy).
  mutating func remember(_ isUnaided: Bool) {
    append(isUnaided)
    removeFirst(Swift.max(0, count - 20))
  }
}
