import Markdown
import Text

/// The title and the metadata of a lesson.
struct LessonHead {
  /// Its title.
  let title: Located<SafeText>
  /// Its id, as its metadata has it.
  let id: Located<String>
  /// The ids of its steps, in order.
  let steps: [Located<String>]
  /// The skills it speaks of; none in a translation.
  let skills: [Located<String>]

  /// Reads the head of a lesson; nil, with diagnostics, where it has no id or no steps.
  init?(_ text: CourseText, isTranslation: Bool, into found: inout [Diagnostic]) {
    guard let head = TextHead(text, into: &found) else { return nil }
    let keys = ["lesson", "steps"] + (isTranslation ? [] : ["skills"])
    let fields = head.fields.knowing(keys, into: &found)
    let id = fields.required("lesson", into: &found)?.identifier(into: &found)
    let steps =
      fields.required("steps", into: &found)?
      .list(into: &found) { $0.identifier(into: &$1) } ?? []
    skills = fields["skills"]?.list(into: &found) { $0.identifier(into: &$1) } ?? []
    if steps.isEmpty, fields["steps"] != nil {
      found.append(.noSteps(at: fields.range(of: "steps")))
    }
    guard let id, !steps.isEmpty else { return nil }
    self.title = head.title
    self.id = id
    self.steps = steps
  }
}

extension Diagnostic {
  fileprivate static func noSteps(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "lesson-without-steps", at: range, sentence: "This lesson has no steps.",
      repair: "Give each `##` heading an id, in order: `steps: [pressure, keep]`.")
  }
}
