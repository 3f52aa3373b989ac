import Curriculum
import Records

/// The names of facts in decisions, as the learner model writes them.
enum FactName: String, CaseIterable {
  /// The scored answers.
  case answers = "n"
  /// The evidence.
  case evidence = "E"
  /// The streak of unaided answers.
  case run
  /// The wrong answers in a row.
  case wrong
  /// The answers in a row that weren't right alone.
  case weak
  /// The level.
  case level
  /// The unaided successes at the target.
  case wins
  /// The answers since the skill was opened or visited.
  case spin
  /// The help on offer.
  case help
  /// The target.
  case target
  /// The day a review is due, as a number of days since 1970-01-01.
  case due
  /// The successes among the last results.
  case right
  /// The last results.
  case results
  /// The general success, in percent.
  case success
  /// The calls in this sitting.
  case calls
  /// The items since the last review of this sitting.
  case items
  /// The skills that may be chosen.
  case ready
  /// The exercises asked so far in a placement.
  case asked
  /// The skills that an answer in a placement may tell about.
  case informs
}

extension Situation {
  /// Facts of a skill; `owner` is the skill of the decision, whose facts need no name before them.
  func facts(_ names: [FactName], of skill: SkillPlan, owner: SkillID?) -> [DecisionFact] {
    let known = known(skill)
    let prefix = skill.id == owner ? "" : "\(skill.id)/"
    return names.compactMap { name in
      value(of: name, in: known, skill).map { DecisionFact(prefix + name.rawValue, $0) }
    }
  }

  /// A fact of the learner or of the sitting.
  func fact(_ name: FactName, _ value: Int) -> DecisionFact {
    DecisionFact(name.rawValue, Double(value))
  }

  private func value(of name: FactName, in known: SkillFacts, _ skill: SkillPlan) -> Double? {
    switch name {
    case .answers: Double(known.answers)
    case .evidence: known.evidence
    case .run: Double(known.run)
    case .wrong: Double(known.wrong)
    case .weak: Double(known.weak)
    case .level: Double(known.level.number)
    case .wins: Double(known.wins)
    case .spin: Double(known.spin)
    case .help: Double(known.help.rawValue)
    case .target: Double(rules.target(of: skill).number)
    case .due: known.due.map { Double($0.number) }
    case .right, .results, .success, .calls, .items, .ready, .asked, .informs: nil
    }
  }
}
