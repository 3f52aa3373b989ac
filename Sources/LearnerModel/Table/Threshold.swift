/// A number that a rule compares a fact with, by its name in the table.
///
/// "Ours" are set by the rules' authors and checked in simulation; a reference stands where a
/// number was read or measured (learner model, "What was measured" and "Anchors").
public enum Threshold: String, Sendable, CaseIterable {
  /// The level at which a success counts for mastery; the course says it per skill. Default 3.
  case target
  /// A1: the shortest credible time of a wrong answer, in seconds. Measured: answers under 1 s
  /// were guesses, those of 1.5 to 2.5 s were 95 % right.
  case rapidSeconds = "A1.seconds"
  /// A1: the same, as a percentage of the item's expected seconds. Ours.
  case rapidShare = "A1.share"
  /// A1: how many in a row the mediator is told of. Ours.
  case rapidRow = "A1.row"
  /// E: the weight of each of the first answers, in percent. Ours, after Pelánek & Řihák 2017.
  case firstWeight = "E.first"
  /// E: how many answers count as first. Ours.
  case firstAnswers = "E.answers"
  /// E: the weight of a later answer, in percent. Ours, after Pelánek & Řihák 2017.
  case laterWeight = "E.later"
  /// E: what is left of the weight of a right answer below the target, in percent. Ours.
  case belowTarget = "E.below"
  /// E: what is left of the weight of a wrong answer above the target, in percent. Ours.
  case aboveTarget = "E.above"
  /// A2: the evidence that no helped success lifts past. Measured: counting help as success
  /// doubles false mastery.
  case helpedCeiling = "A2.ceiling"
  /// A2: the share of the way to that ceiling, in percent. Ours.
  case helpedWeight = "A2.weight"
  /// V1: days to the first review. Measured: success falls from 83 % to 48 % in 2 to 7 days.
  case firstInterval = "V1.days1"
  /// V1: days to the second review. Ours, after Leitner.
  case secondInterval = "V1.days2"
  /// V1: days to the third review. Ours, after Leitner.
  case thirdInterval = "V1.days3"
  /// V1: days to each later review. Ours, after Leitner.
  case lastInterval = "V1.days4"
  /// V2: the most evidence that is left after forgetting. Ours.
  case forgottenEvidence = "V2.evidence"
  /// M1: the evidence that mastery needs. Simulation: 0, 12 and 12 % false mastery in 3 worlds.
  case evidence = "M1.evidence"
  /// M1: the answers that mastery needs. After N in a row (ASSISTments, Kolibri).
  case answers = "M1.answers"
  /// M1: the unaided successes at the target that mastery needs. Ours.
  case wins = "M1.wins"
  /// M1: the streak that mastery needs. After N in a row (ASSISTments, Kolibri).
  case masteryRun = "M1.run"
  /// L1: the streak that raises the level. Ours: a 1-up staircase would ask too much.
  case raiseRun = "L1.run"
  /// L2: each so many wrong answers in a row lower the level. Near 15 % errors (Wilson 2019).
  case lowerWrong = "L2.wrong"
  /// H1: the wrong answers in a row after which a hint is offered. Ours.
  case hintWrong = "H1.wrong"
  /// H2: the wrong answers in a row after which a worked example is shown. Ours.
  case exampleWrong = "H2.wrong"
  /// V0: the items between two reviews. Ours.
  case reviewSpacing = "V0.items"
  /// W1: the answers that are many. Beck & Gong 2013 call it at 10; ours is earlier.
  case wheel = "W1.wheel"
  /// W1: the evidence that is too little after so many answers. Ours.
  case wheelEvidence = "W1.evidence"
  /// W1: the wrong answers in a row at the easiest level that are too many. Ours.
  case stuckWrong = "W1.wrong"
  /// D1: the answers in a row, none right alone, that are too many. Ours.
  case weakAnswers = "D1.weak"
  /// S1: the results that are looked at. Ours.
  case breatherResults = "S1.results"
  /// S1: the successes among them that are few. Ours.
  case breatherRight = "S1.right"
  /// B1: the unaided successes in a row that are a sign of boredom. Ours.
  case boredResults = "B1.results"
  /// I1: the exercises in a row on one skill that are many. Ours.
  case changeResults = "I1.results"
  /// C1: the most exercises of a placement. Read: « at most 12 » (issue of the learner model).
  case placementItems = "C1.items"
  /// C1: so many in a row that weren't right end a placement. Ours.
  case placementWrong = "C1.wrong"
  /// C1: expected seconds from which an exercise is long; never two in a row. Ours.
  case placementSeconds = "C1.seconds"
  /// C1: days during which practice tells enough about a skill. Measured: after 2 to 7 days success
  /// falls to 48 %.
  case placementDays = "C1.days"
  /// C1: the evidence that a skill right at its target begins with. Ours: no more than help gives.
  case placementEvidence = "C1.evidence"
  /// N2: the general success under which a skill begins at level 1, in percent. Ours.
  case startLow = "N2.low"
  /// N2: the general success above which a skill begins at level 3, in percent. Ours.
  case startHigh = "N2.high"

  /// Its value until somebody changes it.
  public var standard: Double {
    switch self {
    case .rapidSeconds: 1
    case .lowerWrong, .wins, .masteryRun, .raiseRun, .breatherRight, .firstAnswers: 2
    case .target, .answers, .exampleWrong, .placementWrong: 3
    case .firstInterval, .stuckWrong: 4
    case .rapidRow, .reviewSpacing: 5
    case .breatherResults: 6
    case .wheel, .weakAnswers, .boredResults, .changeResults: 8
    case .placementDays: 7
    case .rapidShare: 10
    case .placementItems: 12
    case .secondInterval: 14
    case .helpedWeight: 15
    case .laterWeight: 30
    case .firstWeight, .startLow: 40
    case .thirdInterval: 45
    case .aboveTarget: 50
    case .helpedCeiling, .forgottenEvidence, .wheelEvidence, .belowTarget, .placementEvidence: 60
    case .evidence, .startHigh: 80
    case .placementSeconds: 90
    case .lastInterval: 120
    case .hintWrong: 1
    }
  }

  /// What an author or a mediator may set it to; nil where nobody may (learner model, Overrides).
  public var bounds: ClosedRange<Double>? {
    switch self {
    case .target: 1...5
    case .evidence: 60...95
    case .stuckWrong: 2...6
    case .wheel: 5...15
    default: nil
    }
  }

  /// The threshold of a rule by the key that stands in an override: `evidence` of M1.
  init?(_ key: String, of rule: RuleID) { self.init(rawValue: "\(rule.rawValue).\(key)") }
}
