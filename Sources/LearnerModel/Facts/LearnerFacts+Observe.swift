import Curriculum
public import Records

extension LearnerFacts {
  /// Reads one event. Pure and total: what the course has no longer, what is out of order and
  /// what is unknown changes nothing.
  public mutating func observe(
    _ body: EventBody, at time: EventTime, in plan: CoursePlan, under rules: RuleTable
  ) {
    seenEvents += 1
    firstDay = min(firstDay ?? time.day, time.day)
    switch body {
    case .sessionOpened(let opened): open(opened, on: time.day)
    case .asked(let asked): begin(asked, on: time.day, in: plan)
    case .helpShown(let shown):
      update(shown.asking) { $0.help = max($0.help, shown.help) }
      helpPlaced(shown)
    case .answered(let attempt):
      read(attempt, on: time.day, in: plan, under: rules)
      answerPlaced(attempt, on: time.day, under: rules)
    case .skipped(let skipped):
      passOver(skipped)
      skipPlaced(skipped)
    case .proposalAnswered(let answer): read(answer, on: time.day)
    case .visited(let visit): observeVisit(on: visit.skill, in: plan, under: rules)
    case .pairingChanged(let change): session.isInPairs = change.isInPairs
    case .placementStarted(let started): startPlacement(started, in: plan)
    case .placementEnded(let ended): endPlacement(ended, in: plan, under: rules)
    case .sessionClosed, .cardMade, .consentChanged, .stepReached, .lessonFinished, .handChanged,
      .assigned, .unassigned, .wayTold, .realUseTold, .confidenceTold,
      .questionPassed, .bookmarkChanged,
      .rulesChanged, .autonomyConfirmed:
      break
    }
  }

  private mutating func open(_ opened: SessionOpened, on day: LocalDay) {
    session = SessionFacts(id: opened.session, day: day, isInPairs: opened.isInPairs)
    interpretation = []
  }

  /// Only practice speaks about mastery: a lesson is for learning, a placement for a beginning.
  private mutating func begin(_ asked: Asked, on day: LocalDay, in plan: CoursePlan) {
    guard asked.context != .lesson, asked.course == plan.course, let skill = asked.skills.first
    else { return }
    turn(to: day)
    interpretation = []
    if asked.context == .placement { return beginPlaced(asked, skill: skill) }
    if let record = asked.decision, let rule = RuleID(rawValue: record.rule) {
      note(rule, skill: record.skill, level: record.level)
    }
    remember(asked)
    askings.removeAll { !$0.isOpen }
    askings.removeFirst(max(0, askings.count - Self.openAskings))
    askings.append(
      AskingFacts(
        asking: asked.asking, item: asked.item, skill: skill, level: asked.level,
        expectedSeconds: asked.expectedSeconds,
        help: asked.decision?.help == HelpOffer.example.rawValue ? .example : .none))
  }

  /// Remembers an item, so that another one is chosen next.
  mutating func remember(_ asked: Asked) {
    // The oldest is looked at first, which is the likeliest to come again; `removeAll` would copy all.
    if let index = seen.firstIndex(where: { $0.item == asked.item }) { seen.remove(at: index) }
    seen.append(SeenItem(item: asked.item, variant: asked.variant))
  }

  private mutating func read(
    _ attempt: Attempt, on day: LocalDay, in plan: CoursePlan, under rules: RuleTable
  ) {
    guard let asking = askings.first(where: { $0.asking == attempt.asking }) else { return }
    update(attempt.asking) { $0.submissions = max($0.submissions, attempt.submission) }
    session.passedOver.remove(asking.item)
    guard asking.isOpen, attempt.submission == 1, let result = Answered.Result(attempt.outcome)
    else { return }
    let help = max(asking.help, attempt.help)
    let answer = Answered(
      skill: asking.skill, level: asking.level, result: result,
      isHelped: help > .none || session.isInPairs, milliseconds: attempt.milliseconds,
      expectedSeconds: asking.expectedSeconds, day: day)
    observe(answer, in: plan, under: rules)
  }

  /// What somebody passed over isn't put before them again at once.
  private mutating func passOver(_ skipped: Skipped) {
    guard let asking = askings.first(where: { $0.asking == skipped.asking }) else { return }
    update(skipped.asking) { $0.isSkipped = true }
    session.passedOver.insert(asking.item)
  }

  private mutating func update(_ asking: AskingID, _ change: (inout AskingFacts) -> Void) {
    guard let index = askings.firstIndex(where: { $0.asking == asking }) else { return }
    change(&askings[index])
  }

  /// The askings kept beside the newest: two machines whose clocks differ may interleave theirs.
  private static let openAskings = 4
}
