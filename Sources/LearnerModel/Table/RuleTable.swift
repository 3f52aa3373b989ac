public import Curriculum
public import Records

/// The rules as data: which work, and the numbers they compare facts with, per skill.
public struct RuleTable: Equatable, Sendable {
  /// The hash of its canonical text: two tables that decide alike have the same.
  public private(set) var hash: ContentHash
  /// The order that a file gave; nil for the standard one.
  private(set) var ownOrder: RuleOrder?
  private var base: [Threshold: Double] = [:]
  private var baseModes: [RuleID: RuleMode] = [:]
  private var thresholds = Layered<Threshold, Double>()
  private var modes = Layered<RuleID, RuleMode>()

  /// The table as the program has it, which `Assets/rules/default.yml` repeats.
  public static let standard = RuleTable()

  private init() {
    hash = ContentHash(of: [])
    hash = ContentHash(of: canonicalText.utf8)
  }

  /// The value of a threshold for a skill, or for the course.
  public func value(_ threshold: Threshold, for skill: SkillID? = nil) -> Double {
    thresholds.changed(threshold, for: skill)?.value ?? standard(threshold)
  }

  /// The value of a threshold before any author or mediator.
  public func standard(_ threshold: Threshold) -> Double {
    base.isEmpty ? threshold.standard : base[threshold] ?? threshold.standard
  }

  /// Who set a threshold, for a skill or for the course.
  public func source(
    of threshold: Threshold, for skill: SkillID? = nil
  ) -> DecisionThreshold.Source {
    thresholds.changed(threshold, for: skill)?.source ?? .standard
  }

  /// Who switched a rule, for a skill or for the course.
  public func source(of rule: RuleID, for skill: SkillID? = nil) -> DecisionThreshold.Source {
    modes.changed(rule, for: skill)?.source ?? .standard
  }

  /// The skills for which something is changed that isn't changed for all.
  public var skillsWithOwnSettings: Set<SkillID> {
    Set(thresholds.bySkill.filter { !$0.value.isEmpty }.keys)
      .union(modes.bySkill.filter { !$0.value.isEmpty }.keys)
  }

  /// The order in which the rules are asked.
  public var order: RuleOrder { ownOrder ?? .standard }

  /// How a rule stands for a skill, or for the course.
  public func mode(of rule: RuleID, for skill: SkillID? = nil) -> RuleMode {
    modes.changed(rule, for: skill)?.value ?? standardMode(of: rule)
  }

  /// How a rule stands before any author or mediator.
  public func standardMode(of rule: RuleID) -> RuleMode {
    baseModes.isEmpty ? rule.standardMode : baseModes[rule] ?? rule.standardMode
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
    let standard = standard(threshold)
    return DecisionThreshold(
      threshold.rawValue, own?.value ?? standard, source: own?.source ?? .standard,
      standard: standard == threshold.standard ? nil : standard)
  }

  /// Takes what a file says otherwise than the program.
  mutating func install(
    _ values: [Threshold: Double], _ modes: [RuleID: RuleMode], _ order: RuleOrder?
  ) {
    (base, baseModes, ownOrder) = (values, modes, order)
    hash = ContentHash(of: canonicalText.utf8)
  }

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
      + (ownOrder.map { ["order " + ($0.interpretation + $0.choice).map(\.rawValue).joined()] }
        ?? [])
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
