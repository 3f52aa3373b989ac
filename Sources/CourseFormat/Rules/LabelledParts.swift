import Markdown
import Text

/// A labelled part stands where it is shown, says something, and ends before the next one; hints
/// come before what gives the answer away.
enum LabelledParts: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for lesson in course.lessons {
      found += problems(of: lesson.labelled, shown: [.short], in: "a lesson", course, lesson.text)
    }
    for item in course.items {
      let labelled = item.file.labelled
      let shown: Set<CourseLabel> = [.hint, .explanation, .solution]
      found += problems(of: labelled, shown: shown, in: "an exercise", course, item.file.text)
      found += lateHints(in: labelled)
    }
    for glossary in course.glossaries {
      let parts = LabelledBlocks(
        glossary.text.blocks, labels: course.labels, in: glossary.text.language)
      found += problems(of: parts, shown: [], in: "a glossary", course, glossary.text)
    }
  }

  private static func problems(
    of labelled: LabelledBlocks, shown: Set<CourseLabel>, in place: String,
    _ course: ParsedCourse, _ text: CourseText
  ) -> [Diagnostic] {
    labelled.parts.flatMap { part -> [Diagnostic] in
      let label = course.labels.words(of: part.label, in: text.language)
      let glued = part.blocks.everyInline.filter { inline in
        guard case .strong(let words) = inline.kind else { return false }
        return course.labels.label(words.plainText, in: text.language) != nil
      }
      return (shown.contains(part.label) ? [] : [.notShown(label, place, at: part.range)])
        + (part.blocks.plainText.allSatisfy { $0.isWhitespace }
          ? [.empty(label, at: part.range)] : [])
        + glued.map { .glued(at: $0.range) }
    }
  }

  /// Whoever reads the file, or translates it, meets the help in the order in which it is given.
  private static func lateHints(in labelled: LabelledBlocks) -> [Diagnostic] {
    let rest = labelled.parts.drop { $0.label == .hint }
    return rest.filter { $0.label == .hint }.map { .lateHint(at: $0.range) }
  }
}

extension Diagnostic {
  fileprivate static func notShown(
    _ label: String, _ place: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "part-not-shown", at: range,
      sentence: "Nothing shows a part « \(label) » of \(place).",
      repair: "Hints, explanations and solutions belong to exercises, the short version to lessons."
    )
  }

  fileprivate static func empty(_ label: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "empty-part", at: range, sentence: "Nothing follows « \(label) » here.",
      repair: "Write it right after the label: `> **\(label)** …`, or remove the quote.")
  }

  fileprivate static func glued(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "parts-glued", at: range, sentence: "This label stands inside another part.",
      repair: "Put an empty line, without `>`, above it.")
  }

  fileprivate static func lateHint(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "late-hint", at: range,
      sentence: "This hint stands after what gives the answer away.",
      repair: "Put the hints first, then the explanation, then the solution.")
  }
}
