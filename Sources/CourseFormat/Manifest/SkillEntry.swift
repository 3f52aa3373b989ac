import Curriculum
import Markdown
import Text

/// A skill as `course.yml` has it.
struct SkillEntry {
  private static let keys = ["id", "title", "axis", "prerequisites", "target", "rules"]

  /// Its id.
  let id: Located<String>
  /// Its title in the first language.
  let title: Located<SafeText>
  /// What kind of difficulty it is about.
  let axis: Axis
  /// The skills to master before.
  let prerequisites: [Located<String>]
  /// The level at which a success counts for mastery.
  let target: Level
  /// The author's differences from the standard rules, for this skill.
  let rules: RuleEntry

  /// Reads a skill; nil, with diagnostics, where it has no id.
  init?(_ value: YAMLValue, into found: inout [Diagnostic]) {
    guard let fields = value.fields(knowing: Self.keys, into: &found) else { return nil }
    let id = fields.required("id", into: &found)?.identifier(into: &found)
    let title = fields.required("title", into: &found)?.words(into: &found)
    let axis = fields.required("axis", into: &found)?
      .name(among: Axis.allCases.map { $0.rawValue }, into: &found)
    prerequisites =
      fields["prerequisites"]?.list(into: &found) { $0.identifier(into: &$1) } ?? []
    let target = fields["target"]?.number(in: 1...5, into: &found) ?? 3
    rules = RuleEntry(fields["rules"], into: &found)
    guard let id else { return nil }
    self.id = id
    self.title = title ?? id.map { SafeText($0) }
    self.axis = axis.flatMap { Axis(rawValue: $0.value) } ?? .digital
    self.target = Level(clamping: target)
  }
}
