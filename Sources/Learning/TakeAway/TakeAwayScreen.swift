import Curriculum

/// A page to take away, before somebody who may read, print or save it.
struct TakeAwayScreen: Equatable, Sendable {
  /// What is shown of it.
  enum Part: Equatable, Sendable {
    /// What can be done with it.
    case offer
    /// Its text.
    case text
    /// The question before it is printed: paper may cost money.
    case printing
  }

  /// The course.
  let course: CourseID
  /// The module that it is about.
  let module: ModuleID
  /// What is shown of it.
  var part = Part.offer
}
