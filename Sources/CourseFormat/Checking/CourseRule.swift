import Markdown

/// A rule of the checker: something that every course keeps, and that no parser sees.
protocol CourseRule: Sendable {
  /// Adds what breaks the rule in a course.
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic])
}
