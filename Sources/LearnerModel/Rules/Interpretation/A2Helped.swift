/// A2: a helped success is a success, not autonomy: little evidence, never past the ceiling, no
/// win; and less help is offered next.
enum A2Helped: InterpretationRule {
  static let id = RuleID.helped
  static let thresholds: [Threshold] = [.helpedCeiling, .helpedWeight]

  static func holds(for reading: Reading) -> Bool { reading.answer.isHelpedSuccess }

  static func apply(to reading: inout Reading) -> [String: Double] {
    let missing = reading.value(.helpedCeiling) - reading.facts.evidence
    if missing > 0 { reading.facts.evidence += reading.value(.helpedWeight) / 100 * missing }
    reading.facts.help = HelpOffer(rawValue: reading.facts.help.rawValue - 1) ?? .none
    return reading.isReview ? ["days": reading.daysSinceStanding] : [:]
  }
}
