import Curriculum
import Records

/// The fold of a placement. Its answers never touch `skills`: they count for no mastery, no level
/// that was earned, no autonomy. At its end they set where skills begin that nobody practised yet.
extension LearnerFacts {
  /// A placement begins; one that was left open is forgotten.
  mutating func startPlacement(_ started: PlacementStarted, in plan: CoursePlan) {
    guard started.course == plan.course else { return }
    placement = PlacementFacts()
    placement.module = started.module
    placement.isOpen = true
    placement.isAskedByMediator = started.mediator != nil
  }

  /// An item is asked in it.
  mutating func beginPlaced(_ asked: Asked, skill: SkillID) {
    remember(asked)
    placement.answers.removeAll { $0.asking == asked.asking }
    placement.answers.append(
      PlacementAnswer(
        asking: asked.asking, skill: skill, level: asked.level,
        expectedSeconds: asked.expectedSeconds))
  }

  /// Help was shown with one of its items.
  mutating func helpPlaced(_ shown: HelpShown) {
    updatePlaced(shown.asking) { $0.help = max($0.help, shown.help) }
  }

  /// One of its items was passed over: « je ne sais pas ».
  mutating func skipPlaced(_ skipped: Skipped) {
    updatePlaced(skipped.asking) { if $0.result == .awaited { $0.result = .notRight } }
  }

  /// One of its items was answered; only the first submission is read.
  mutating func answerPlaced(_ attempt: Attempt, on day: LocalDay, under rules: RuleTable) {
    let isInPairs = session.isInPairs
    updatePlaced(attempt.asking) { answer in
      guard answer.result == .awaited, attempt.submission == 1 else { return }
      answer.result = answer.result(of: attempt, isInPairs: isInPairs, on: day, under: rules)
    }
  }

  /// A placement ends: what it found says where unpractised skills begin.
  mutating func endPlacement(
    _ ended: PlacementEnded, in plan: CoursePlan, under rules: RuleTable
  ) {
    guard ended.course == plan.course, ended.module == placement.module, placement.isOpen
    else { return }
    placement.isOpen = false
    let reading = PlacementReading(placement, of: plan, under: rules)
    for skill in plan.skills { placed[skill.id] = reading.start(of: skill) ?? placed[skill.id] }
  }

  private mutating func updatePlaced(
    _ asking: AskingID, _ change: (inout PlacementAnswer) -> Void
  ) {
    guard let index = placement.answers.firstIndex(where: { $0.asking == asking }) else { return }
    change(&placement.answers[index])
  }
}

extension PlacementAnswer {
  fileprivate func result(
    of attempt: Attempt, isInPairs: Bool, on day: LocalDay, under rules: RuleTable
  ) -> Result {
    guard let outcome = Answered.Result(attempt.outcome) else { return .silent }
    let answered = Answered(
      skill: skill, level: level, result: outcome,
      isHelped: max(help, attempt.help) > .none || isInPairs,
      milliseconds: attempt.milliseconds, expectedSeconds: expectedSeconds, day: day)
    let reading = Reading(
      answered, of: SkillFacts(level: level), target: level, levels: .highest, under: rules)
    if rules.mode(of: .rapid, for: skill) != .off, A1Rapid.holds(for: reading) { return .silent }
    return answered.isUnaidedSuccess ? .right : .notRight
  }
}
