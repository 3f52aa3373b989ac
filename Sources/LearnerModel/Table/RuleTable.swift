public import Curriculum
public import Records

/// The rules as data: which work, and the numbers they compare facts with, per skill.
public struct RuleTable: Equatable, Sendable {
  /// The hash of its canonical text: two tables that decide alike have the same.
  public private(set) var hash: ContentHash
  private var thresholds = Layered<Threshold, Double>()
  private var modes = Layered<RuleID, RuleMode>()

  /// The table until somebody changes it.
  public static let standard = RuleTable()

  private init() {
    hash = ContentHash(of: [])
    hash = ContentHash(of: canonicalText.utf8)
  }

  /// The value of a threshold for a skill, or for the course.
  public func value(_ threshold: Threshold, for skill: SkillID? = nil) -> Double {
    thresholds.changed(threshold, for: skill)?.value ?? threshold.standard
  }

  /// How a rule stands for a skill, or for the course.
  public func mode(of rule: RuleID, for skill: SkillID? = nil) -> RuleMode {
    modes.changed(rule, for: skill)?.value ?? rule.standardMode
  }

  /// The level at which a success counts for mastery: the course's, unless somebody changed it.
  public func target(of skill: SkillPlan) -> Level {
    guard let own = thresholds.changed(.target, for: skill.id) else { return skill.target }
    return min(Level(clamping: Int(own.value)), skill.levels)
  }

  /// A threshold as a decision stores it: name, value and who set it. Nil for a target that is the
  /// course's own: the facts hold it.
  public func record(_ threshold: Threshold, for skill: SkillID?) -> DecisionThreshold? {
    let own = thresholds.changed(threshold, for: skill)
    guard threshold != .target || own != nil else { return nil }
    return DecisionThreshold(
      threshold.rawValue, own?.value ?? threshold.standard, source: own?.source ?? .standard)
  }

  /// The rules in the order of the table with what they may be set to: for `declic rules`.
  public static let order: [RuleID] =
    InterpretationRules.all.map { $0.id } + ChoiceRules.all.map { $0.id } + [.placement]

  mutating func change(
    _ threshold: Threshold, to value: Double, by source: DecisionThreshold.Source,
    for skills: [SkillID]?
  ) {
    thresholds.change(threshold, to: Sourced(value: value, source: source), for: skills)
    hash = ContentHash(of: canonicalText.utf8)
  }

  mutating func change(
    _ rule: RuleID, to mode: RuleMode, by source: DecisionThreshold.Source, for skills: [SkillID]?
  ) {
    modes.change(rule, to: Sourced(value: mode, source: source), for: skills)
    hash = ContentHash(of: canonicalText.utf8)
  }

  /// One line a value: first what holds everywhere, then what was changed for single skills.
  var canonicalText: String {
    let general =
      Threshold.allCases.map { "\($0.rawValue) \(value($0))" }
      + RuleID.allCases.map { "\($0.rawValue) \(mode(of: $0).rawValue)" }
      + (thresholds.everywhere[.target] == nil ? [] : ["target everywhere"])
    let single =
      thresholds.bySkill.flatMap { skill, own in
        own.map { "\(skill) \($0.key.rawValue) \($0.value.value)" }
      }
      + modes.bySkill.flatMap { skill, own in
        own.map { "\(skill) \($0.key.rawValue) \($0.value.value.rawValue)" }
      }
    return (general + single.sorted()).joined(separator: "\n")
  }
}
