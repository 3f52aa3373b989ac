import Markdown
import Text

/// A module as `course.yml` has it.
struct ModuleEntry {
  private static let keys = [
    "id", "title", "objectives", "minutes", "skills", "lessons", "frameworks", "target", "rules",
  ]

  /// Its id, which is the name of its folder too.
  let id: Located<String>
  /// Its title in the first language.
  let title: Located<SafeText>
  /// What one can do afterwards, in the first language.
  let objectives: [Located<SafeText>]
  /// About how long it takes.
  let minutes: Int
  /// The skills it teaches.
  let skills: [Located<String>]
  /// The names of its lessons.
  let lessons: [Located<String>]
  /// Its places in the frameworks.
  let frameworks: [(name: Located<String>, places: [String])]
  /// The author's differences from the standard rules, for this module.
  let rules: RuleEntry

  /// Reads a module; nil, with diagnostics, where it has no id.
  init?(_ value: YAMLValue, into found: inout [Diagnostic]) {
    guard let fields = value.fields(knowing: Self.keys, into: &found) else { return nil }
    let id = fields.required("id", into: &found)?.identifier(into: &found)
    let title = fields.required("title", into: &found)?.words(into: &found)
    objectives =
      fields.required("objectives", into: &found)?
      .list(into: &found) { $0.words(into: &$1) } ?? []
    minutes = fields.required("minutes", into: &found)?.number(in: 1...600, into: &found) ?? 30
    skills =
      fields.required("skills", into: &found)?
      .list(into: &found) { $0.identifier(into: &$1) } ?? []
    lessons =
      fields.required("lessons", into: &found)?
      .list(into: &found) { $0.identifier(into: &$1) } ?? []
    frameworks = Self.frameworks(fields["frameworks"], into: &found)
    rules = RuleEntry(fields["rules"], target: fields["target"], into: &found)
    guard let id else { return nil }
    self.id = id
    self.title = title ?? id.map { SafeText($0) }
  }

  private static func frameworks(
    _ value: YAMLValue?, into found: inout [Diagnostic]
  ) -> [(name: Located<String>, places: [String])] {
    guard let fields = value?.fields(into: &found) else { return [] }
    return fields.keys.map { key in
      let places = fields[key.value]?.list(into: &found) { $0.text(into: &$1)?.value }
      return (key, places ?? [])
    }
  }
}
