import Exercises
import Markdown

/// A sort of thing that a course names by an id, and may refer to elsewhere.
enum CourseThing: String, CaseIterable {
  /// What is learned.
  case skill
  /// Lessons, then practice.
  case module
  /// « Je voudrais… ».
  case goal
  /// A list of competences that others keep.
  case framework

  /// The id of the diagnostic of a reference to nothing: `unknown-skill`.
  var diagnosticID: String { "unknown-\(rawValue)" }
}

extension Diagnostic {
  /// A reference to something that the course hasn't.
  static func unknown(
    _ id: Located<String>, _ thing: CourseThing, among names: KnownNames
  ) -> Diagnostic {
    Diagnostic(
      .error, id: thing.diagnosticID, at: id.range,
      sentence: "The course has no \(thing.rawValue) `\(id.value)`.",
      repair: names.suggestion(for: id.value))
  }
}
