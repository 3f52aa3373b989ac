public import Curriculum
public import Records

/// What comes next, and why.
public struct Decision: Equatable, Sendable {
  /// What comes next.
  public enum Action: Equatable, Sendable {
    /// An exercise for a skill, at a level, with a help on offer.
    case exercise(SkillID, level: Level, help: HelpOffer)
    /// The learner is asked whether the mediator may come for a skill.
    case callMediator(SkillID)
    /// An end for today.
    case finish
  }

  /// What comes next.
  public let action: Action
  /// The rule of choice that decided.
  public let rule: RuleID
  /// The rules that spoke about the last answer, in order.
  public let interpretation: [FiredRule]
  /// The other rules of choice that held.
  public let alsoTrue: [RuleID]
  /// The facts that were read. A fact of another skill than the decision's has that skill's id
  /// before its name: `mouse-click/wrong`.
  public let facts: [DecisionFact]
  /// The thresholds they were compared with.
  public let thresholds: [DecisionThreshold]
  /// The local date it was taken on.
  public let day: LocalDay
  /// The hash of the rules that were in force.
  public let rulesHash: ContentHash
  /// The hash of the course that was in force.
  public let courseHash: ContentHash
  /// How many events had been seen.
  public let seenEvents: Int

  /// The skill of the exercise or of the call; nil at an end for today.
  public var skill: SkillID? {
    switch action {
    case .exercise(let skill, _, _), .callMediator(let skill): skill
    case .finish: nil
    }
  }

  /// The same decision where another help is at hand than it offers: a hint, where no example of
  /// the skill has a way to its answer to show.
  public func offering(_ help: HelpOffer) -> Decision {
    guard case .exercise(let skill, let level, _) = action else { return self }
    return Decision(
      action: .exercise(skill, level: level, help: help), rule: rule,
      interpretation: interpretation, alsoTrue: alsoTrue, facts: facts, thresholds: thresholds,
      day: day, rulesHash: rulesHash, courseHash: courseHash, seenEvents: seenEvents)
  }

  /// The decision as it is kept with an asking for ever. At an end for today the skill is empty.
  public var record: DecisionRecord { record(with: nil) }

  /// The same with the item that was chosen for it, and how it was found.
  public func record(with choice: ItemChoice?) -> DecisionRecord {
    var level = Level.lowest
    var help = HelpOffer.none
    if case .exercise(_, let asked, let offered) = action { (level, help) = (asked, offered) }
    return DecisionRecord(
      rule: rule.rawValue, interpretation: interpretation.map(\.rule.rawValue),
      alsoTrue: alsoTrue.map(\.rawValue), skill: skill ?? "", level: level, help: help.rawValue,
      facts: facts + interpretation.flatMap(\.facts), thresholds: thresholds,
      rulesHash: rulesHash, courseHash: courseHash, seenEvents: seenEvents,
      choice: choice?.steps)
  }
}
