import Curriculum

/// V2: a mastered skill, wrong on a later day, is learned again, one level under the target.
enum V2Forgotten: InterpretationRule {
  static let id = RuleID.forgotten
  static let thresholds: [Threshold] = [.forgottenEvidence, .target]

  static func holds(for reading: Reading) -> Bool {
    reading.isReview && reading.answer.isWrong && reading.answer.level <= reading.target
  }

  static func apply(to reading: inout Reading) -> [String: Double] {
    reading.facts.state = .learning
    reading.facts.level = reading.target.raised(by: -1)
    reading.facts.evidence = min(reading.facts.evidence, reading.value(.forgottenEvidence))
    reading.facts.wins = 0
    reading.facts.spin = 0
    reading.facts.due = nil
    reading.facts.box = 0
    reading.facts.standingSince = nil
    reading.facts.reviews.total += 1
    return ["days": reading.daysSinceStanding]
  }
}
