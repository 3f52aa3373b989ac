import Curriculum
import Records

/// Where a learner is in the courses: a fold over the same events as the learner model's.
struct Journey: Equatable, Sendable {
  /// An item that was asked and neither answered rightly, nor passed, nor left.
  struct OpenAsking: Equatable, Sendable {
    /// How it was asked.
    let asked: Asked
    /// How many hints were read.
    var hints = 0
    /// The most help that was shown.
    var help = Help.none
    /// How many responses were submitted.
    var submissions = 0
    /// How many of them had nothing right.
    var restarts = 0
    /// The last response, where it was right in part: it is there again.
    var response: String?

    /// Takes one more answer into account.
    mutating func observe(_ attempt: Attempt) {
      submissions = attempt.submission
      let isFresh = attempt.outcome.share == 0
      restarts += isFresh ? 1 : 0
      response = isFresh ? nil : attempt.response
    }
  }

  /// The exercises of one module in this sitting.
  struct PracticeRun: Equatable, Sendable {
    /// The course.
    let course: CourseID
    /// The module.
    let module: ModuleID
    /// How many facts there were before the first of them was asked.
    let start: Int
    /// How many were answered.
    var answered = 0
  }

  /// The last page reached of each lesson.
  var steps: [LessonPlace: StepID] = [:]
  /// The pages of each lesson that were shown.
  var read: [LessonPlace: Set<StepID>] = [:]
  /// The lessons read to their end.
  var finished: Set<LessonPlace> = []
  /// The lesson that was finished last.
  var finishedLast: LessonPlace?
  /// The lesson read last, while it isn't finished.
  var reading: LessonPlace?
  /// The module practised last.
  var practising: (course: CourseID, module: ModuleID)? { practised.map { ($0.course, $0.module) } }
  /// The item to come back to.
  var openAsking: OpenAsking?
  /// What mediators gave, oldest first.
  var assignments: [Assignment] = []
  /// The pages marked to come back to, oldest first.
  var bookmarks: [Bookmark] = []
  /// What the learner answered about consent; nil while it wasn't asked, or is to be asked again.
  var consent: Bool?
  /// Whether consent was answered before, and is to be asked again.
  var isConsentAskedAgain = false
  /// Whether there is a card.
  var hasCard = false
  /// Whether something was answered rightly once.
  var hasSucceeded = false
  /// Whether a hand is raised.
  var isHandRaised = false
  /// Whether two people sit together.
  var isInPairs = false
  /// The modules of which a page was read or an exercise asked.
  var begun: Set<ModulePlace> = []
  /// The questions beside the exercises that were answered or passed over.
  var told: Set<ToldQuestion> = []
  /// How many practice answers were scored in this sitting.
  var answersThisSession = 0
  /// The sitting of this visit; nil where none is open.
  let here: SessionID?
  /// Whether that sitting began: from then on, sittings at other places change nothing here.
  private var hasBegun = false
  /// The exercises that were begun last in this sitting; nil before.
  var run: PracticeRun?
  private var practised: Practised?
  private var seen = 0

  private struct Practised: Equatable {
    let course: CourseID
    let module: ModuleID
  }

  /// The journey of a learner who just came.
  init(at here: SessionID? = nil) { self.here = here }

  /// Takes one more fact into account.
  mutating func observe(_ body: EventBody) {
    defer { seen += 1 }
    switch body {
    case .sessionOpened(let fact): begin(fact)
    case .sessionClosed(let fact): if !isElsewhere(fact.session) { isHandRaised = false }
    case .cardMade: hasCard = true
    case .consentChanged(let change):
      (consent, isConsentAskedAgain) = (change.answer, change.answer == nil)
    case .stepReached(let fact):
      (steps[fact.place], reading) = (fact.step, fact.place)
      read[fact.place, default: []].insert(fact.step)
      begun.insert(ModulePlace(course: fact.place.course, module: fact.place.module))
    case .lessonFinished(let fact): finish(fact.place)
    case .asked(let asked): open(asked)
    case .helpShown(let fact): observe(fact)
    case .answered(let attempt): observe(attempt)
    case .skipped(let fact): close(fact.asking)
    case .handChanged(let fact): if !isElsewhere(fact.session) { isHandRaised = fact.isRaised }
    case .visited: isHandRaised = false
    case .assigned(let assignment): assignments.append(assignment)
    case .unassigned(let assignment):
      assignments.removeAll { ($0.course, $0.module) == (assignment.course, assignment.module) }
    case .bookmarkChanged(let fact): change(fact)
    case .wayTold, .realUseTold, .confidenceTold, .questionPassed:
      if let question = ToldQuestion(body) { told.insert(question) }
    case .pairingChanged(let change):
      if !isElsewhere(change.session) { isInPairs = change.isInPairs }
    case .proposalAnswered, .placementStarted, .placementEnded, .rulesChanged,
      .autonomyConfirmed:
      break
    }
  }

  private mutating func begin(_ opened: SessionOpened) {
    hasBegun = hasBegun || opened.session == here
    guard !isElsewhere(opened.session) else { return }
    (answersThisSession, isHandRaised, run) = (0, false, nil)
    isInPairs = opened.isInPairs
  }

  private func isElsewhere(_ session: SessionID) -> Bool { hasBegun && session != here }

  private mutating func change(_ fact: BookmarkChanged) {
    let mark = Bookmark(place: fact.place, step: fact.step)
    bookmarks.removeAll { $0 == mark }
    if fact.isSet { bookmarks.append(mark) }
  }

  private mutating func finish(_ place: LessonPlace) {
    finished.insert(place)
    finishedLast = place
    if reading == place { reading = nil }
  }

  private mutating func open(_ asked: Asked) {
    guard !isElsewhere(asked.session) else { return }
    openAsking = OpenAsking(asked: asked)
    begun.insert(ModulePlace(course: asked.course, module: asked.module))
    guard asked.context == .practice else { return }
    // Whoever went on to exercises is there, and no longer in a lesson.
    reading = nil
    practised = Practised(course: asked.course, module: asked.module)
    if run?.course != asked.course || run?.module != asked.module {
      run = PracticeRun(course: asked.course, module: asked.module, start: seen)
    }
  }

  private mutating func observe(_ shown: HelpShown) {
    guard openAsking?.asked.asking == shown.asking, var open = openAsking else { return }
    open.help = max(open.help, shown.help)
    if shown.help == .hint { open.hints = max(open.hints, shown.number) }
    openAsking = open
  }

  private mutating func observe(_ attempt: Attempt) {
    hasSucceeded = hasSucceeded || attempt.outcome == .correct
    guard let open = openAsking, open.asked.asking == attempt.asking else { return }
    if attempt.submission == 1 && open.asked.context == .practice {
      answersThisSession += 1
      run?.answered += 1
    }
    openAsking?.observe(attempt)
    if attempt.outcome == .correct || !attempt.outcome.isScored { openAsking = nil }
  }

  private mutating func close(_ asking: AskingID) {
    if openAsking?.asked.asking == asking { openAsking = nil }
  }
}
