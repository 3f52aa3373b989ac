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
        found.append(.tooFew(count, at: item.file.head.title.range, item.label(.hint, course)))
      }
    }
  }
}

extension ParsedItem {
  /// A label as the author writes it in the language of the item.
  fileprivate func label(_ label: CourseLabel, _ course: ParsedCourse) -> String {
    let language = file.text.language
    return course.labels.all(in: language)
      .first { course.labels.label($0, in: language) == label } ?? "Hint."
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
