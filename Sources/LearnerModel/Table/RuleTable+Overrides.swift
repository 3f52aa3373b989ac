public import Curriculum
public import Records

extension RuleTable {
  /// The table with an author's or a mediator's differences, for some skills (nil: for all), and
  /// what of them was refused.
  ///
  /// Apply the course's first, then the module's, then the skill's, then the mediator's: the last
  /// word holds.
  public func overridden(
    by overrides: RuleOverrides, source: DecisionThreshold.Source, for skills: [SkillID]? = nil
  ) -> (table: RuleTable, refused: [RefusedOverride]) {
    var table = self
    var refused: [RefusedOverride] = []
    if let target = overrides.target {
      table.apply(.target, Double(target), "target", source, skills).map { refused.append($0) }
    }
    for setting in overrides.settings {
      table.apply(setting, source, skills).map { refused.append($0) }
    }
    return (table, refused)
  }

  private mutating func apply(
    _ setting: RuleOverrides.Setting, _ source: DecisionThreshold.Source, _ skills: [SkillID]?
  ) -> RefusedOverride? {
    guard let rule = RuleID(rawValue: setting.rule) else {
      let names = RuleID.allCases.map(\.rawValue)
      let nearest = EditDistance.nearest(to: setting.rule, in: names) ?? setting.rule
      return RefusedOverride("rules.\(setting.rule)", .unknownRule(nearest: nearest))
    }
    let path = "rules.\(setting.rule).\(setting.key)"
    switch (setting.key, setting.value) {
    case ("on", .flag(let isOn)): return turn(rule, isOn, path, source, skills)
    case ("on", _): return RefusedOverride(path, .wrongValue(expected: "true or false"))
    case ("as", let value): return announce(rule, value, path, source, skills)
    case (let key, let value):
      guard let threshold = Threshold(key, of: rule), threshold.bounds != nil else {
        return RefusedOverride(path, .unknownSetting(known: Self.settings(of: rule)))
      }
      guard case .number(let number) = value else {
        return RefusedOverride(path, .wrongValue(expected: "a number"))
      }
      return apply(threshold, number, path, source, skills)
    }
  }

  private mutating func apply(
    _ threshold: Threshold, _ value: Double, _ path: String,
    _ source: DecisionThreshold.Source, _ skills: [SkillID]?
  ) -> RefusedOverride? {
    guard let bounds = threshold.bounds, bounds.contains(value) else {
      let bounds = threshold.bounds ?? 0...0
      return RefusedOverride(path, .outOfBounds(Int(bounds.lowerBound)...Int(bounds.upperBound)))
    }
    change(threshold, to: value, by: source, for: skills)
    return nil
  }

  private mutating func turn(
    _ rule: RuleID, _ isOn: Bool, _ path: String, _ source: DecisionThreshold.Source,
    _ skills: [SkillID]?
  ) -> RefusedOverride? {
    guard isOn || rule.canBeSwitchedOff else {
      return RefusedOverride(path, rule == .call ? .onlyNotice : .alwaysOn)
    }
    change(rule, to: isOn ? .on : .off, by: source, for: skills)
    return nil
  }

  private mutating func announce(
    _ rule: RuleID, _ value: RuleOverrides.Value, _ path: String,
    _ source: DecisionThreshold.Source, _ skills: [SkillID]?
  ) -> RefusedOverride? {
    guard rule == .call else {
      return RefusedOverride(path, .unknownSetting(known: Self.settings(of: rule)))
    }
    guard value == .word(RuleMode.notice.rawValue) else {
      return RefusedOverride(path, .wrongValue(expected: "notice"))
    }
    change(rule, to: .notice, by: source, for: skills)
    return nil
  }

  /// The keys that may stand under a rule.
  public static func settings(of rule: RuleID) -> [String] {
    let numbers = Threshold.allCases.filter { $0.bounds != nil }
      .map(\.rawValue).filter { $0.hasPrefix("\(rule.rawValue).") }
      .map { String($0.dropFirst(rule.rawValue.count + 1)) }
    return numbers + (rule.canBeSwitchedOff ? ["on"] : []) + (rule == .call ? ["as"] : [])
  }
}
