import CourseFormat
import Curriculum
import Exercises
import LearnerModel
import Records
import Text

/// An item of the bank before the learner, and what the rules say comes after it.
struct PracticeSitting: Sendable {
  /// The item.
  var sitting: Sitting
  /// A worked example to look at first; nil where none is due, or once it was seen.
  var example: WorkedExample?
  /// What comes next; nil until the answer is kept.
  var next: Decision?
  /// Whether the page says why this exercise comes now: no page before it did.
  let isAnnounced: Bool
  /// How far the exercises of the module are.
  let progress: PracticeProgress

  /// The course.
  var course: CourseID { sitting.asked.course }
  /// The module.
  var module: ModuleID { sitting.asked.module }
}

/// Another item of the same skill, answered, with the way to its answer.
struct WorkedExample: Sendable {
  /// The item, answered rightly.
  let state: ExerciseState
  /// The item.
  let item: Item
  /// Which of its variants.
  let variant: Int
}

extension LearningState {
  /// The table of rules that is in force for this learner in a course.
  func rules(of course: LoadedCourse) -> RuleTable {
    course.rules(
      installed: facilities.rules,
      learner: visit?.told.lazy.map { $0.body }.latestOverrides(in: course.outline.id))
  }

  /// What the rules know of the learner in a course: a fold over all that happened, or over only
  /// the first facts.
  func facts(in course: LoadedCourse, afterOnly count: Int = .max) -> LearnerFacts {
    let plan = CoursePlan(course.outline)
    let rules = rules(of: course)
    return (visit?.told ?? []).prefix(count).reduce(into: LearnerFacts()) { facts, told in
      facts.observe(told.body, at: told.time, in: plan, under: rules)
    }
  }

  /// What may be chosen from in a module: its skills and what they stand on.
  func scope(of module: ModuleID, in course: LoadedCourse) -> Scope {
    let skills = course.outline.module(module)?.skills ?? []
    return Scope(
      skills: CoursePlan(course.outline).closure(of: skills),
      capabilities: facilities.capabilities, written: course.itemsWritten(in: language))
  }

  /// What comes next in a module, and why.
  func decision(in module: ModuleID, of course: LoadedCourse, on day: LocalDay) -> Decision {
    facts(in: course).decision(
      in: scope(of: module, in: course), of: CoursePlan(course.outline), on: day,
      under: rules(of: course))
  }

  /// Once an answer is kept: what the rules say comes after it.
  mutating func prepareNext(after asking: AskingID, _ turn: Turn) {
    guard case .practice(var practice) = screen, practice.sitting.asked.asking == asking,
      let course = course(practice.course)
    else { return }
    practice.next = decision(in: practice.module, of: course, on: turn.now.moment.day)
    screen = .practice(practice)
  }
}

extension Screen {
  /// Whether it belongs to practice, which has one screen at a time.
  var isPractice: Bool {
    switch self {
    case .practice, .pause, .lesson, .lessonEnd: true
    default: false
    }
  }
}
