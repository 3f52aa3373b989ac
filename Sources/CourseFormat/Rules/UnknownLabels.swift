import Exercises
import Markdown

/// A quote that almost begins with a label, or with one of another language, is a mistake.
enum UnknownLabels: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for text in course.texts {
      let names = KnownNames(course.labels.all(in: text.language))
      for block in text.blocks {
        guard let words = block.labelWords, !names.contains(words) else { continue }
        guard course.labels.isKnown(words) || !names.nearest(to: words).isEmpty else { continue }
        found.append(.unknown(words, among: names, at: block.range))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unknown(
    _ words: String, among names: KnownNames, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-label", at: range,
      sentence: "`\(words)` is not a label in this language.", repair: names.suggestion(for: words))
  }
}
