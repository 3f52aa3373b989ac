import Markdown

/// Headings go down one level at a time, and only the title has one `#`: screen readers walk them.
enum HeadingOrder: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for text in course.texts {
      var last = 0
      for block in text.blocks.everyBlock {
        guard case .heading(let level, _) = block.kind else { continue }
        if level == 1, last > 0 { found.append(.secondTitle(at: block.range)) }
        if level > last + 1 { found.append(.jump(from: last, to: level, at: block.range)) }
        last = level
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func secondTitle(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "second-title", at: range, sentence: "This file has a second title.",
      repair: "Begin it with `##`: only the first line has one `#`.")
  }

  fileprivate static func jump(from last: Int, to level: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "heading-jump", at: range,
      sentence: last == 0
        ? "The first heading has level \(level)."
        : "This heading of level \(level) follows one of level \(last).",
      repair: "Begin it with `\(String(repeating: "#", count: last + 1))`.")
  }
}
