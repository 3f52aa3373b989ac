public import Curriculum
public import Records

extension Sequence<EventBody> {
  /// What mediators last wrote to change the rules of one learner in a course; nil where nobody did.
  /// In fold order the latest wins.
  public func latestOverrides(in course: CourseID) -> String? {
    reduce(nil) { latest, body in
      if case .rulesChanged(let change) = body, change.course == course {
        return change.overrides.isEmpty ? nil : change.overrides
      }
      return latest
    }
  }
}
