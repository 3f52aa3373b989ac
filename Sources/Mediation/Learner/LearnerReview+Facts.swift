import CourseFormat
import Curriculum
import LearnerModel
import Records
import Text

extension MediationState {
  /// The table of rules that is in force for a learner in a course.
  func rules(of course: LoadedCourse, for review: LearnerReview) -> RuleTable {
    course.rules(
      installed: rules,
      learner: review.history.lazy.compactMap { $0.body }.latestOverrides(in: course.outline.id))
  }

  /// What the rules know of a learner in a course: the same fold as the learner's own screens.
  func facts(of review: LearnerReview, in course: LoadedCourse) -> LearnerFacts {
    let plan = CoursePlan(course.outline)
    let rules = rules(of: course, for: review)
    return review.history.reduce(into: LearnerFacts()) { facts, event in
      guard let time = event.content?.time, let body = event.body else { return }
      facts.observe(body, at: time, in: plan, under: rules)
    }
  }
}

extension MediationState {
  /// A decision explained to the mediator: what the rules read, what they chose, what would have
  /// changed it, and whose settings were in force.
  func reasons(for record: DecisionRecord, in course: CourseID) -> [SafeText] {
    let skills = self.course(course)?.outline.skills
    let explanation = Explanation(record, in: words) { skill in
      skills?[skill]?.title(in: language) ?? SafeText(skill.rawValue)
    }
    return explanation.mediator + explanation.settings
      + [explanation.item, explanation.change].compactMap { $0 }
  }
}
