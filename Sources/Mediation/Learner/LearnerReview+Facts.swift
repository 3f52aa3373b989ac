import CourseFormat
import Curriculum
import LearnerModel
import Records
import Text

extension MediationState {
  /// The table of rules that is in force for a learner in a course.
  func rules(of course: LoadedCourse, for facts: some Sequence<EventBody>) -> RuleTable {
    course.rules(installed: rules, learner: facts.latestOverrides(in: course.outline.id))
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
