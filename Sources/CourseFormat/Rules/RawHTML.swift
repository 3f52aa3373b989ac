import Markdown

/// No raw HTML: every screen shows it literally, as the text it is.
enum RawHTML: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for text in course.texts {
      for block in text.blocks.everyBlock {
        if case .html(let literal) = block.kind { found.append(.html(literal, at: block.range)) }
      }
      for inline in text.blocks.everyInline {
        if case .html(let literal) = inline.kind { found.append(.html(literal, at: inline.range)) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func html(_ literal: String, at range: SourceRange) -> Diagnostic {
    let isComment = literal.hasPrefix("<!--")
    return Diagnostic(
      .error, id: "raw-html", at: range,
      sentence: isComment
        ? "This is a comment in HTML: people read it as it stands here."
        : "This is HTML: people read it as it stands here.",
      repair: isComment
        ? "Keep remarks to authors out of the course's files."
        : "Write it as Markdown, or put a \\ before a < that is meant as text.")
  }
}
