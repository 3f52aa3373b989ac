import Exercises
public import LearnerModel
public import Markdown

/// Reads the whole table of rules that a site installs, `Assets/rules/default.yml`: the order, what is
/// on, the numbers.
public enum RuleDefaultsFile {
  /// The table; nil, with what is wrong, where anything in the file can't be used: half a table would
  /// be a table that nobody wrote.
  public static func read(
    _ bytes: [UInt8], file: String
  ) -> (defaults: RuleDefaults?, diagnostics: [Diagnostic]) {
    var found: [Diagnostic] = []
    let fields = YAMLText.root(ofFile: bytes, named: file, into: &found)?
      .fields(knowing: ["order", "evidence", "rules"], into: &found)
    var entry = RuleDefaultsEntry()
    if let evidence = fields?["evidence"] { entry.read(evidence, of: "E", into: &found) }
    entry.readRules(fields?["rules"], into: &found)
    let order = fields?["order"].flatMap { RuleDefaultsEntry.order($0, into: &found) }
    guard found.isEmpty else { return (nil, found.sorted()) }
    return (RuleDefaults(values: entry.values, modes: entry.modes, order: order), [])
  }
}

/// What was read so far of a table.
private struct RuleDefaultsEntry {
  var values: [Threshold: Double] = [:]
  var modes: [RuleID: RuleMode] = [:]

  /// The rules, each with its numbers: `M1: {evidence: 80}`.
  mutating func readRules(_ value: YAMLValue?, into found: inout [Diagnostic]) {
    let rules = value?.fields(knowing: RuleID.allCases.map { $0.rawValue }, into: &found)
    for id in rules?.keys ?? [] {
      guard RuleID(rawValue: id.value) != nil, let value = rules?[id.value] else { continue }
      read(value, of: id.value, into: &found)
    }
  }

  /// The settings under one name: its numbers, and for a rule whether it works.
  mutating func read(_ value: YAMLValue, of name: String, into found: inout [Diagnostic]) {
    let rule = RuleID(rawValue: name)
    let numbers = Threshold.keys(under: name)
    let fields = value.fields(
      knowing: numbers + (rule == nil ? [] : ["on"]) + (rule == .call ? ["as"] : []), into: &found)
    for key in numbers {
      guard let threshold = Threshold(rawValue: "\(name).\(key)"), let value = fields?[key]
      else { continue }
      let limits = threshold.limits
      let bounds = Int(limits.lowerBound)...Int(limits.upperBound)
      values[threshold] = value.number(in: bounds, into: &found).map { Double($0) }
    }
    if let rule { readMode(of: rule, fields, into: &found) }
  }

  private mutating func readMode(
    of rule: RuleID, _ fields: YAMLFields?, into found: inout [Diagnostic]
  ) {
    if let value = fields?["on"]?.name(among: ["true", "false"], into: &found) {
      if value.value == "false", !rule.canBeSwitchedOff {
        found.append(.alwaysOn(rule, at: value.range))
      }
      modes[rule] = value.value == "true" ? .on : .off
    }
    if fields?["as"]?.name(among: [RuleMode.notice.rawValue], into: &found) != nil {
      modes[rule] = .notice
    }
  }

  /// The order of the rules; nil, with a diagnostic, where it can't be used.
  static func order(_ value: YAMLValue, into found: inout [Diagnostic]) -> RuleOrder? {
    guard let fields = value.fields(knowing: ["interpretation", "choice"], into: &found),
      let interpretation = rules(fields.required("interpretation", into: &found), into: &found),
      let choice = rules(fields.required("choice", into: &found), into: &found)
    else { return nil }
    let order = RuleOrder(interpretation: interpretation, choice: choice)
    if let refusal = order.refusal { found.append(.badOrder(refusal, at: value.range)) }
    return order
  }

  private static func rules(
    _ value: YAMLValue?, into found: inout [Diagnostic]
  ) -> [RuleID]? {
    let names = RuleID.allCases.map { $0.rawValue }
    return value?.list(into: &found) { entry, found in
      entry.name(among: names, into: &found).flatMap { RuleID(rawValue: $0.value) }
    }
  }
}

extension Threshold {
  /// The keys of the numbers under a rule, or under the evidence (`E`).
  fileprivate static func keys(under name: String) -> [String] {
    allCases.map { $0.rawValue }.filter { $0.hasPrefix("\(name).") }
      .map { String($0.dropFirst(name.count + 1)) }
  }
}

extension Diagnostic {
  fileprivate static func badOrder(_ sentence: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "rule-order", at: range, sentence: sentence,
      repair: "Take the order of the file that ships, and move only the others.")
  }
}
