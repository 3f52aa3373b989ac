import Markdown

/// A lesson says itself in short, in at most 80 words.
enum ShortLength: CourseRule {
  private static let limit = 80

  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for lesson in course.lessons {
      let parts = lesson.labelled.parts.filter { $0.label == .short }
      let count = parts.map { $0.blocks.wordCount }.reduce(0, +)
      if count > limit, let last = parts.last {
        found.append(.tooLong(count, limit, at: last.range))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func tooLong(_ count: Int, _ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "short-too-long", at: range,
      sentence: "The lesson in short has \(count) words; \(limit) at most can be read at a glance.",
      repair: "Keep what somebody should remember tomorrow.")
  }
}
