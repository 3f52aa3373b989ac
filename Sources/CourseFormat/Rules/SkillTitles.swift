import Markdown
import Text

/// A skill's title has at most six words: it is said inside other sentences.
enum SkillTitles: CourseRule {
  /// The words of a title at most (learner model, "The words to the learner").
  private static let limit = 6

  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    let titles =
      course.manifest.skills.map { $0.title }
      + course.translations.flatMap { $0.skills.values }
    for title in titles {
      let count = title.value.string.split { $0.isWhitespace }.count
      if count > limit { found.append(.tooLong(title.value, count, limit, at: title.range)) }
    }
  }
}

extension Diagnostic {
  fileprivate static func tooLong(
    _ title: SafeText, _ count: Int, _ limit: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "skill-title-too-long", at: range,
      sentence: "The title « \(title) » has \(count) words; a skill's has \(limit) at most.",
      repair: "Say it with a verb and what it is done with.")
  }
}
