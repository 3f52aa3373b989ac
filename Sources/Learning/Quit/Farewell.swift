import CourseFormat
import Curriculum
import LearnerModel
import Records

/// What a visit came to, to be said when it ends: a fold over what happened in it and before.
struct Farewell: Equatable, Sendable {
  /// How a skill that was practised in the visit stands now: it is said once.
  enum Standing: Equatable, Sendable {
    /// Done without help.
    case alone
    /// Done without help again, on a later day.
    case remembered
    /// Right with help.
    case helped
    /// In progress.
    case begun
  }

  /// A skill of a course.
  struct CourseSkill: Equatable, Sendable {
    /// The course.
    let course: CourseID
    /// The skill.
    let skill: SkillID
  }

  /// A skill that was practised.
  struct Practised: Equatable, Sendable {
    /// The skill.
    let skill: CourseSkill
    /// How it stands now.
    let standing: Standing
  }

  /// A skill that is to be looked at again.
  struct Due: Equatable, Sendable {
    /// The skill.
    let skill: CourseSkill
    /// In how many days, 0 or less where that is today.
    let days: Int
  }

  /// What to try the next time: one thing.
  enum Next: Equatable, Sendable {
    /// What a mediator gave.
    case proposed(ModulePlace)
    /// Exercises on a skill.
    case skill(CourseSkill)
    /// A lesson.
    case lesson(LessonPlace)
    /// Another module.
    case module(ModulePlace)
  }

  /// The lessons read to their end in the visit.
  var read: [LessonPlace] = []
  /// The skills practised in the visit, in the courses' order.
  var practised: [Practised] = []
  /// How many other skills were done without help before.
  var before = 0
  /// What will be looked at again, the first first.
  var due: [Due] = []
  /// The module that was worked on last in the visit.
  var module: ModulePlace?
  /// What to try the next time.
  var next: Next?

  /// Whether nothing was read to its end, or practised.
  var isEmpty: Bool { read.isEmpty && practised.isEmpty }
}

extension Farewell {
  /// Takes a course into account: what was known when the visit began, and what is known now.
  mutating func observe(
    _ earlier: LearnerFacts, _ now: LearnerFacts, in course: CoursePlan, under rules: RuleTable,
    on day: LocalDay
  ) {
    for skill in course.skills {
      guard let known = now.skills[skill.id] else { continue }
      let named = CourseSkill(course: course.course, skill: skill.id)
      let then = earlier.skills[skill.id]
      if known.answers > then?.answers ?? 0 {
        practised.append(Practised(skill: named, standing: known.standing(since: then)))
      } else if known.isMastered {
        before += 1
      }
      if let date = known.due, known.isMastered, rules.mode(of: .review, for: skill.id) != .off {
        due.append(Due(skill: named, days: date.number - day.number))
      }
    }
  }
}

extension SkillFacts {
  /// How the skill stands, after what happened since.
  fileprivate func standing(since then: SkillFacts?) -> Farewell.Standing {
    switch state {
    case .confirmed: .remembered
    case .provisional: .alone
    case .learning, .new: helped > then?.helped ?? 0 ? .helped : .begun
    }
  }
}
