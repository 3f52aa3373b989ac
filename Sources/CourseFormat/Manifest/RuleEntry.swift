import LearnerModel
import Markdown

/// Differences from the standard rules, as YAML has them: `{M1: {evidence: 75}, B1: {on: true}}`.
struct RuleEntry {
  /// One setting, and where it stands.
  struct Setting {
    /// The setting.
    let setting: RuleOverrides.Setting
    /// Where its rule's name stands.
    let rule: SourceRange
    /// Where its key stands.
    let key: SourceRange
  }

  /// The settings, in the order they are written.
  private(set) var settings: [Setting] = []
  /// `target: 2`; nil where it isn't changed.
  let target: Int?

  /// Reads what stands under `rules:` and `target:`; nothing where they aren't written.
  init(_ value: YAMLValue?, target: YAMLValue? = nil, into found: inout [Diagnostic]) {
    self.target = target?.number(in: 1...5, into: &found)
    guard let rules = value?.fields(into: &found) else { return }
    for rule in rules.keys {
      guard let fields = rules.required(rule.value, into: &found)?.fields(into: &found)
      else { continue }
      for key in fields.keys {
        guard let value = fields.required(key.value, into: &found)?.setting(into: &found)
        else { continue }
        settings.append(
          Setting(
            setting: RuleOverrides.Setting(rule: rule.value, key: key.value, value: value),
            rule: rule.range, key: key.range))
      }
    }
  }

  /// What the learner model reads.
  var overrides: RuleOverrides {
    RuleOverrides(target: target, settings: settings.map { $0.setting })
  }

  /// Whether nothing is changed.
  var isEmpty: Bool { target == nil && settings.isEmpty }
}

extension YAMLValue {
  fileprivate func setting(into found: inout [Diagnostic]) -> RuleOverrides.Value? {
    guard let text = text(into: &found)?.value else { return nil }
    switch text {
    case "true": return .flag(true)
    case "false": return .flag(false)
    default: return Double(text).flatMap { $0.isFinite ? .number($0) : nil } ?? .word(text)
    }
  }
}
