import Curriculum
public import LearnerModel
import Records
public import Text

/// A policy for a program on the other side: one JSON object a line in, one out (learner model, F).
///
/// A line that can't be understood is answered by an object with `type` `error` and changes nothing.
public struct PolicyDialogue: Sendable {
  private let rules: RuleTable
  private let words: Catalogue
  private var line = 0
  private var course: Course?

  /// A learner in a course.
  fileprivate struct Course: Sendable {
    let roster: PolicyRoster
    var session: PolicySession
    var day: Int?
  }

  /// Begins, with the rules in force and the words of sentences.
  public init(rules: RuleTable, words: Catalogue) {
    self.rules = rules
    self.words = words
  }

  /// Answers a line, without its end; nil for an empty one, which needs no answer.
  public mutating func answer(_ text: some Collection<UInt8>) -> String? {
    line += 1
    guard text.contains(where: { $0 > 0x20 }) else { return nil }
    do throws(PolicyProblem) {
      return try reply(to: PolicyJSON.message(in: text)).json
    } catch {
      return PolicyRefusal(line: line, error: error.sentence).json
    }
  }

  /// Answers a line of which only so much is known: that it is longer than any message.
  public mutating func refuseLongLine() -> String {
    line += 1
    return PolicyRefusal(line: line, error: "This line is too long to be a message.").json
  }

  private mutating func reply(to message: PolicyMessage) throws(PolicyProblem) -> PolicyReply {
    switch message {
    case .start(let start):
      let roster = try PolicyRoster(start.course)
      var begun = Course(
        roster: roster, session: PolicySession(plan: roster.plan, rules: rules),
        day: try start.day.map(Self.checkedDay))
      let decision = begun.session.start(on: begun.day.map { LocalDay(number: $0) })
      course = begun
      return reply(decision, in: roster)
    case .result(let result):
      guard var known = course else { throw PolicyProblem("The first line must be a start.") }
      let decision = try known.read(result)
      course = known
      return reply(decision, in: known.roster)
    }
  }

  private func reply(_ decided: PolicyDecision, in roster: PolicyRoster) -> PolicyReply {
    let sentences = decided.sentences(in: words, title: roster.title)
    var exercise: (level: Int, help: Int)?
    if case .exercise(_, let level, let help) = decided.decision.action {
      exercise = (level.number, help.rawValue)
    }
    return PolicyReply(
      action: decided.decision.action.name,
      skill: decided.decision.skill.flatMap { roster.names(of: [$0]).first },
      level: exercise?.level, hint: exercise?.help,
      mastered: roster.names(of: decided.mastered),
      unmastered: roster.names(of: decided.unmastered), rules: decided.rules.map(\.rawValue),
      why: sentences.learner.string, whyMediator: sentences.mediator.string)
  }
}

extension PolicyDialogue.Course {
  /// Reads a result; nothing changes where it can't be one.
  fileprivate mutating func read(_ result: PolicyResult) throws(PolicyProblem) -> PolicyDecision {
    let next = try result.day.map(PolicyDialogue.checkedDay) ?? day ?? 0
    guard next >= day ?? next else { throw PolicyProblem("`day` goes back.") }
    let today = LocalDay(number: next)
    let decision: PolicyDecision
    if let mediator = result.mediator {
      decision = session.called(
        skill: try roster.skill(result.skill), hasCome: mediator.isOn, day: today)
    } else if let correct = result.correct {
      let answer = try answer(result)
      decision = session.answered(
        skill: answer.skill, level: answer.level, isCorrect: correct.isOn, hints: answer.hints,
        milliseconds: answer.milliseconds, day: today)
    } else {
      decision = session.waited(until: today)
    }
    day = next
    return decision
  }

  private func answer(
    _ result: PolicyResult
  ) throws(PolicyProblem) -> (skill: SkillID, level: Level, hints: Int, milliseconds: Int?) {
    guard let level = result.level.flatMap(Level.init) else {
      throw PolicyProblem("`level` must be 1 to 5.")
    }
    let hints = result.hints ?? 0
    guard hints >= 0 else { throw PolicyProblem("`hints` must be 0 or more.") }
    guard (0...PolicyDialogue.mostMilliseconds).contains(result.ms ?? 0) else {
      throw PolicyProblem("`ms` must be 0 or more, and less than a year.")
    }
    return (try roster.skill(result.skill), level, hints, result.ms.map { Int($0) })
  }
}

extension PolicyDialogue {
  /// A day with room for reviews after it; a problem where it is no such day.
  fileprivate static func checkedDay(_ day: Int) throws(PolicyProblem) -> Int {
    guard (-mostDays...mostDays).contains(day) else {
      throw PolicyProblem("`day` must be a number of days, at most \(mostDays).")
    }
    return day
  }

  /// Some 2,700 years.
  private static let mostDays = 1_000_000
  /// A year.
  fileprivate static let mostMilliseconds = 31_536_000_000.0
}

extension Decision.Action {
  /// The name of the action on a line.
  fileprivate var name: String {
    switch self {
    case .exercise: "exercise"
    case .callMediator: "mediator"
    case .finish: "finish"
    }
  }
}
