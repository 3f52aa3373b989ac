import Markdown
import Text

/// A goal as `course.yml` has it: « Je voudrais… ».
struct GoalEntry {
  /// Its id.
  let id: Located<String>
  /// Its words in the first language.
  let title: Located<SafeText>
  /// The modules that lead there.
  let modules: [Located<String>]

  /// Reads a goal; nil, with diagnostics, where it has no id.
  init?(_ value: YAMLValue, into found: inout [Diagnostic]) {
    guard let fields = value.fields(knowing: ["id", "title", "modules"], into: &found)
    else { return nil }
    let id = fields.required("id", into: &found)?.identifier(into: &found)
    let title = fields.required("title", into: &found)?.words(into: &found)
    modules =
      fields.required("modules", into: &found)?
      .list(into: &found) { $0.identifier(into: &$1) } ?? []
    guard let id else { return nil }
    self.id = id
    self.title = title ?? id.map { SafeText($0) }
  }
}
