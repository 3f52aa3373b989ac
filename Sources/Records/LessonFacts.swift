public import Curriculum

/// A place inside a course.
public struct LessonPlace: Hashable, Sendable, Codable {
  /// The course.
  public let course: CourseID
  /// The module.
  public let module: ModuleID
  /// The lesson.
  public let lesson: LessonID

  /// Makes a place.
  public init(course: CourseID, module: ModuleID, lesson: LessonID) {
    self.course = course
    self.module = module
    self.lesson = lesson
  }
}

/// A page of a lesson was reached.
public struct StepReached: Equatable, Sendable, Codable {
  /// Which lesson.
  public let place: LessonPlace
  /// Which of its pages.
  public let step: StepID

  /// Makes the fact.
  public init(place: LessonPlace, step: StepID) {
    self.place = place
    self.step = step
  }
}

/// A lesson was read to its end.
public struct LessonFinished: Equatable, Sendable, Codable {
  /// Which lesson.
  public let place: LessonPlace

  /// Makes the fact.
  public init(place: LessonPlace) { self.place = place }
}
