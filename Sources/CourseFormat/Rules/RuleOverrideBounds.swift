import Exercises
import LearnerModel
import Markdown

/// A course may change the rules of the learner model only as far as they allow.
enum RuleOverrideBounds: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    let manifest = course.manifest
    let entries =
      [manifest.rules] + manifest.modules.map { $0.rules } + manifest.skills.map { $0.rules }
    for entry in entries { found += refusals(of: entry) }
  }

  /// What is wrong in some settings.
  static func refusals(of entry: RuleEntry) -> [Diagnostic] {
    entry.settings.compactMap { refusal(of: $0) }
  }

  private static func refusal(of entry: RuleEntry.Setting) -> Diagnostic? {
    let setting = entry.setting
    guard let rule = RuleID(rawValue: setting.rule) else {
      return .unknownRule(setting.rule, at: entry.rule)
    }
    let known = RuleTable.settings(of: rule)
    guard known.contains(setting.key) else {
      if setting.key == "on" { return .alwaysOn(rule, at: entry.key) }
      return .unknownSetting(setting, known: known, at: entry.key)
    }
    switch setting.key {
    case "on": return setting.value.isFlag ? nil : .wrongValue(setting, "true or false", entry.key)
    case "as":
      return setting.value == .word("notice") ? nil : .wrongValue(setting, "notice", entry.key)
    default: return outOfBounds(setting, at: entry.key)
    }
  }

  private static func outOfBounds(
    _ setting: RuleOverrides.Setting, at range: SourceRange
  ) -> Diagnostic? {
    let threshold = Threshold(rawValue: "\(setting.rule).\(setting.key)")
    guard let bounds = threshold?.bounds else { return nil }
    if case .number(let number) = setting.value, bounds.contains(number) { return nil }
    return .wrongValue(
      setting, "a number, \(Int(bounds.lowerBound)) to \(Int(bounds.upperBound))", range)
  }
}

extension RuleOverrides.Value {
  fileprivate var isFlag: Bool {
    if case .flag = self { true } else { false }
  }
}

extension Diagnostic {
  fileprivate static func unknownRule(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-rule", at: range, sentence: "No rule is called `\(name)`.",
      repair: KnownNames(RuleID.allCases.map { $0.rawValue }).suggestion(for: name))
  }

  fileprivate static func unknownSetting(
    _ setting: RuleOverrides.Setting, known: [String], at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-rule-setting", at: range,
      sentence:
        "The rule \(setting.rule) has no setting `\(setting.key)` that a course may change.",
      repair: KnownNames(known).suggestion(for: setting.key))
  }

  /// A rule that always works.
  static func alwaysOn(_ rule: RuleID, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "rule-always-on", at: range,
      sentence: "The rule \(rule.rawValue) can't be switched off.",
      repair: rule == .call ? "Write `as: notice` to call nobody." : "Remove this line.")
  }

  fileprivate static func wrongValue(
    _ setting: RuleOverrides.Setting, _ expected: String, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "rule-out-of-bounds", at: range,
      sentence: "`\(setting.rule).\(setting.key)` must be \(expected).",
      repair: "Choose a value within these bounds, or remove the line.")
  }
}
