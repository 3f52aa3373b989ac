import Curriculum
import Exercises
import Markdown

/// An item below level 4 has at least two hints: the first says where to look, the second more.
enum HintCount: CourseRule {
  private static let least = 2
  private static let freeLevel = 4

  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for item in course.ownItems {
      guard let level = item.file.head.facts?.level.number, level < freeLevel else { continue }
      let count = item.file.labelled.blocks(of: .hint).count
      if count < least, item.exercise?.proof().solution != nil {
        let label = course.labels.words(of: .hint, in: item.file.text.language)
        found.append(.tooFew(count, at: item.file.head.title.range, label))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func tooFew(_ count: Int, at range: SourceRange, _ label: String) -> Diagnostic
  {
    Diagnostic(
      .error, id: "few-hints", at: range,
      sentence: "This item has \(count == 1 ? "1 hint" : "\(count) hints"); "
        + "below level 4 there are two at least.",
      repair: "Add a quote that begins `> **\(label)**`.")
  }
}
