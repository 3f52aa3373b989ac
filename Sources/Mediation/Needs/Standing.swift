import CourseFormat
import Curriculum
import LearnerModel
import Records
import Text

/// Where somebody stands, folded once from what happened: pages only read it.
struct Standing: Equatable, Sendable {
  /// How many events it was folded from, and the last of them.
  let source: Source
  /// What the rules know, by course.
  let facts: [CourseID: LearnerFacts]
  /// Why a mediator might look, the most pressing first.
  let needs: [Need]
  /// To whom the person may be sent, by course; empty while nothing holds them up.
  let orientations: [CourseID: [Orientation]]
  /// What the person and the mediators said.
  let told: Told

  /// What a standing was folded from: the same events give the same standing.
  struct Source: Equatable, Sendable {
    private let count: Int
    private let last: EventID?

    /// Names some events.
    init(_ history: [Event]) {
      count = history.count
      last = history.last?.id
    }
  }
}

extension MediationState {
  /// Where the learner of a page stands.
  func standing(of review: LearnerReview) -> Standing {
    standing(of: review.row.learner, review.history)
  }

  /// Where a learner stands; folded anew only where something happened since.
  func standing(of learner: LearnerID, _ history: [Event]) -> Standing {
    if let known = standings[learner], known.source == .init(history) { return known }
    let facts = history.compactMap { event in
      event.content.flatMap { content in event.body.map { ($0, content.time) } }
    }
    var fold = StandingFold(
      courses.map { course in
        CourseFold(course, under: rules(of: course, for: facts.lazy.map(\.0)))
      })
    for (body, time) in facts { fold.read(body, at: time) }
    return fold.standing(of: .init(history))
  }
}

/// Reads what happened to one learner, for all courses at once.
private struct StandingFold {
  private var courses: [CourseFold]
  private var unread: [Int] = []
  private var retries: Retries?
  private var retrying: Need?
  private var told = Told()

  init(_ courses: [CourseFold]) { self.courses = courses }

  mutating func read(_ body: EventBody, at time: EventTime) {
    for index in courses.indices { courses[index].read(body, at: time) }
    retries = Retries.read(body, at: time, after: retries)
    retrying = retries?.need(since: retrying)
    told.read(body)
    switch body {
    case .answered(let attempt) where attempt.outcome == .awaitingReview:
      unread.append(time.milliseconds)
    // Who came has read what was there to be read.
    case .visited: unread = []
    default: break
    }
  }

  func standing(of source: Standing.Source) -> Standing {
    let facts = courses.map { ($0.plan.course, $0.facts) }
    let orientations = courses.map { ($0.plan.course, $0.orientations) }
    var told = told
    for course in courses { told.answers[course.plan.course] = course.told }
    let toRead = unread.first.map { Need(reason: .unread, count: unread.count, since: $0) }
    let others = [toRead, retrying].compactMap { $0 }
    return Standing(
      source: source, facts: Dictionary(facts) { first, _ in first },
      needs: (courses.flatMap(\.needs) + others).sorted(),
      orientations: Dictionary(orientations) { first, _ in first }, told: told)
  }
}

/// What the rules know in one course, and since when each reason to look has held.
private struct CourseFold {
  let plan: CoursePlan
  private let rules: RuleTable
  private(set) var facts = LearnerFacts()
  private(set) var needs: [Need] = []
  private(set) var told: ToldAnswers

  init(_ course: LoadedCourse, under rules: RuleTable) {
    self.plan = CoursePlan(course.outline)
    self.rules = rules
    self.told = ToldAnswers(in: course.outline.id)
  }

  mutating func read(_ body: EventBody, at time: EventTime) {
    facts.observe(body, at: time, in: plan, under: rules)
    told.observe(body, at: time)
    switch body {
    case .sessionOpened, .asked, .answered, .proposalAnswered, .visited:
      needs = facts.attention(in: plan, under: rules).map { need($0, from: time.milliseconds) }
    default: break
    }
  }

  /// To whom the person may be sent now.
  var orientations: [Orientation] { facts.orientations(in: plan, under: rules) }

  /// A reason that held before has held since then.
  private func need(_ attention: Attention, from now: Int) -> Need {
    let (reason, count) = read(attention)
    return Need(
      reason: reason, count: count, since: needs.first { $0.reason == reason }?.since ?? now)
  }

  private func read(_ attention: Attention) -> (Need.Reason, count: Int) {
    switch attention {
    case .stuck(let skill):
      let tries = facts.skills[skill].map { max($0.spin, $0.wrong) } ?? 0
      return (.stuck(skill, in: plan.course), tries)
    case .weak(let skill):
      return (.aided(skill, in: plan.course), facts.skills[skill]?.weak ?? 0)
    case .left(let skill): return (.left(skill, in: plan.course), 0)
    case .rapid(let count): return (.rapid(in: plan.course), count)
    }
  }
}
