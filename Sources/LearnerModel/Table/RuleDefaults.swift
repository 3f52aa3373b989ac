import Records

/// A table as a file gives it, before any course or mediator changes it: what isn't named stays as
/// the program has it.
public struct RuleDefaults: Equatable, Sendable {
  /// The numbers.
  public let values: [Threshold: Double]
  /// How the rules stand.
  public let modes: [RuleID: RuleMode]
  /// Their order; nil where the file doesn't say.
  public let order: RuleOrder?

  /// Makes a table.
  public init(values: [Threshold: Double], modes: [RuleID: RuleMode], order: RuleOrder?) {
    self.values = values
    self.modes = modes
    self.order = order
  }
}

extension Threshold {
  /// What a whole table may say: wider than what an author may change, and still a rule that means
  /// something. A count is at least 1, so that no rule divides by nothing or speaks of no answer.
  public var limits: ClosedRange<Double> {
    if let bounds { return bounds }
    switch self {
    case .firstWeight, .laterWeight, .belowTarget, .aboveTarget, .helpedCeiling, .helpedWeight,
      .forgottenEvidence, .wheelEvidence, .rapidShare, .startLow, .startHigh, .placementEvidence:
      return 0...100
    case .rapidSeconds, .placementSeconds: return 0...600
    case .firstInterval, .secondInterval, .thirdInterval, .lastInterval, .placementDays:
      return 1...365
    case .placementItems: return 1...12
    case .breatherRight, .firstAnswers: return 0...20
    default: return 1...20
    }
  }
}

extension RuleTable {
  /// The table of a file. Only what differs from the program's own changes anything, so that a file
  /// with the same values makes the same table.
  public init(_ defaults: RuleDefaults) {
    self = .standard
    let values = defaults.values.filter { $0.value != $0.key.standard }
    let modes = defaults.modes.filter { $0.value != $0.key.standardMode }
    let order = defaults.order.flatMap { $0.refusal == nil && $0 != .standard ? $0 : nil }
    install(values, modes, order)
  }
}
