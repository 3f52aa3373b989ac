import CourseFormat
import Curriculum
import LearnerModel
import Mediation
import Records
import Text

/// What a learner did in the small course: the rules choose, the learner answers.
struct Work {
  /// The learner.
  let learner: LearnerID
  /// What happened, oldest first.
  private(set) var events: [Event] = []
  /// The answers, oldest first.
  private(set) var answers: [AnswerRow] = []
  private var facts = LearnerFacts()
  private let plan = CoursePlan(SmallCourse.loaded.outline)
  private var now: Moment

  /// A learner who begins at a time.
  init(_ learner: LearnerID, at moment: Moment) {
    self.learner = learner
    self.now = moment
    write(
      .sessionOpened(
        SessionOpened(session: "sitting", place: "Poste 4", language: .french, isInPairs: false)))
  }

  /// The learner answers what the rules ask in the first module, rightly or not.
  mutating func answer(rightly isRight: Bool, help: Help = .none, seconds: Int = 12) {
    let scope = Scope(skills: ["spot"], capabilities: [.characters])
    let decision = facts.decision(in: scope, of: plan, on: now.day, under: .standard)
    guard case .exercise(let skill, let level, let offer) = decision.action,
      let chosen = facts.item(
        for: skill, at: level, help: offer, in: scope, of: plan, seed: UInt64(events.count))
    else { return }
    let asking = AskingID(rawValue: "asking-\(events.count)")
    let asked = Asked(
      asking: asking, session: "sitting", context: .practice, course: "small", module: "traps",
      item: chosen.item.id, revision: chosen.item.revision, skills: chosen.item.skills,
      level: chosen.item.level, expectedSeconds: 30, variant: 0, seed: chosen.seed,
      language: .french, decision: decision.record)
    write(.asked(asked))
    let attempt = Attempt(
      asking: asking, submission: 1, response: #"{"picked":[\#(isRight ? 1 : 0)]}"#,
      summary: isRight ? "Je vérifie par un autre chemin" : "Je paie tout de suite",
      outcome: isRight ? .correct : .incorrect("trusts-link"), help: help,
      milliseconds: seconds * 1000, language: .french)
    let event = write(.answered(attempt))
    if let time = event.content?.time {
      answers.append(
        AnswerRow(event: event.id, learner: learner, time: time, asked: asked, attempt: attempt))
    }
  }

  /// Something else happens, or is said.
  mutating func happens(_ body: EventBody) { write(body) }

  /// The learner as mediators see them.
  func review(_ card: SafeText, assignments: [Assignment] = []) -> LearnerReview {
    LearnerReview(
      row: LearnerRow(
        learner: learner, card: card, place: "Poste 4", lastEvent: now.milliseconds,
        assignments: assignments),
      history: events)
  }

  @discardableResult
  private mutating func write(_ body: EventBody) -> Event {
    now = Moment(milliseconds: now.milliseconds + 60_000, zoneMinutes: now.zoneMinutes)
    let (type, version, payload) = EventCodec.encode(body)
    let time = EventTime(at: now, after: nil)
    facts.observe(body, at: time, in: plan, under: .standard)
    let event = Event(
      device: "poste-4", sequence: events.count + 1,
      id: EventID(rawValue: "\(learner)-\(events.count + 1)"),
      content: Event.Content(
        learner: learner, time: time, type: type, version: version, payload: payload))
    events.append(event)
    return event
  }
}
