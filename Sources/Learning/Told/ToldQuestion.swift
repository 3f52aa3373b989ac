import CourseFormat
import Curriculum
import LearnerModel
import Records

/// A question whose answer stands beside mastery and never changes it (learner model, "Help is
/// never punished"). Each is asked once, and can be passed over.
enum ToldQuestion: Hashable, Sendable {
  /// How a module was done, before it is called done.
  case way(ModulePlace)
  /// How much at ease somebody is with a module, at its start or its end.
  case confidence(ModulePlace, ConfidenceTold.Moment)
  /// Whether a skill was used for real since the last visit.
  case realUse(CourseID, SkillID)
}

/// Where a question leads once it is answered or passed over.
enum ToldFollowUp: Sendable {
  /// Back to the screen below.
  case stay
  /// To a lesson.
  case lesson(LessonPlace)
  /// To the exercises of a module.
  case practice(ModulePlace)
  /// To a stop between two exercises.
  case pause(PracticePause)
}

/// A skill done without help, and since when.
private struct Waiting {
  let question: ToldQuestion
  let since: LocalDay
}

extension LearningState {
  /// Before a module is begun. Never in somebody's first minutes: something was done rightly
  /// before, here or in another module.
  func question(before place: ModulePlace) -> ToldQuestion? {
    guard let journey = visit?.journey, journey.hasSucceeded, !journey.begun.contains(place)
    else { return nil }
    return [.confidence(place, .start)].first(where: isDue)
  }

  /// Before a module is called done.
  func question(afterDoing place: ModulePlace) -> ToldQuestion? {
    guard isDone(place) else { return nil }
    return [.way(place), .confidence(place, .end)].first(where: isDue)
  }

  /// At a later visit: the skill done without help that waits longest, in the author's order; one a
  /// visit.
  func questionOnReturn(on day: LocalDay) -> ToldQuestion? {
    guard visit?.card != nil else { return nil }
    let waiting = (courses ?? []).flatMap { course in
      let known = facts(in: course).skills
      return CoursePlan(course.outline).skills.compactMap { skill -> Waiting? in
        guard let known = known[skill.id], known.isMastered, let since = known.standingSince,
          since < day
        else { return nil }
        return Waiting(question: .realUse(course.outline.id, skill.id), since: since)
      }
    }
    return waiting.filter { isDue($0.question) }.min { $0.since < $1.since }?.question
  }

  /// Whether every skill of a module is done without help.
  func isDone(_ place: ModulePlace) -> Bool {
    guard let course = course(place.course), let module = course.outline.module(place.module)
    else { return false }
    let known = facts(in: course).skills
    return module.skills.allSatisfy { known[$0]?.isMastered == true }
  }

  private func isDue(_ question: ToldQuestion) -> Bool {
    guard let visit else { return false }
    return !visit.journey.told.contains(question) && !visit.wereAsked.contains(question)
  }
}

extension ToldQuestion {
  /// The question that a fact answers or passes over; nil where it is about nothing we ask.
  init?(_ body: EventBody) {
    switch body {
    case .wayTold(let fact): self = .way(ModulePlace(course: fact.course, module: fact.module))
    case .confidenceTold(let fact):
      self = .confidence(ModulePlace(course: fact.course, module: fact.module), fact.moment)
    case .realUseTold(let fact): self = .realUse(fact.course, fact.skill)
    case .questionPassed(let fact): self.init(fact)
    default: return nil
    }
  }

  private init?(_ passed: QuestionPassed) {
    let place = passed.module.map { ModulePlace(course: passed.course, module: $0) }
    switch (passed.question, place, passed.skill) {
    case (.way, let place?, _): self = .way(place)
    case (.confidenceAtStart, let place?, _): self = .confidence(place, .start)
    case (.confidenceAtEnd, let place?, _): self = .confidence(place, .end)
    case (.realUse, _, let skill?): self = .realUse(passed.course, skill)
    default: return nil
    }
  }

  /// The fact that it was passed over.
  var passed: QuestionPassed {
    switch self {
    case .way(let place):
      QuestionPassed(.way, course: place.course, module: place.module, skill: nil)
    case .confidence(let place, .start):
      QuestionPassed(.confidenceAtStart, course: place.course, module: place.module, skill: nil)
    case .confidence(let place, .end):
      QuestionPassed(.confidenceAtEnd, course: place.course, module: place.module, skill: nil)
    case .realUse(let course, let skill):
      QuestionPassed(.realUse, course: course, module: nil, skill: skill)
    }
  }

  /// A name that no other question has.
  var name: String {
    switch self {
    case .way(let place): "way-\(place.course)-\(place.module)"
    case .confidence(let place, let moment):
      "confidence-\(moment.rawValue)-\(place.course)-\(place.module)"
    case .realUse(let course, let skill): "real-use-\(course)-\(skill)"
    }
  }
}
