import Records

/// M1: enough evidence, answers, unaided successes at the target and a streak: the skill is done
/// without help, until a later day proves it.
enum M1Mastery: InterpretationRule {
  static let id = RuleID.mastery
  static let thresholds: [Threshold] = [
    .evidence, .answers, .wins, .masteryRun, .firstInterval, .target,
  ]

  static func holds(for reading: Reading) -> Bool {
    let facts = reading.facts
    return !reading.before.isMastered && !facts.isMastered
      && facts.evidence >= reading.value(.evidence)
      && Double(facts.answers) >= reading.value(.answers)
      && Double(facts.wins) >= reading.value(.wins)
      && Double(facts.run) >= reading.value(.masteryRun)
  }

  static func apply(to reading: inout Reading) -> [String: Double] {
    let day = reading.answer.day
    reading.facts.state = .provisional
    reading.facts.standingSince = day
    reading.facts.box = 0
    reading.facts.due = LocalDay(number: day.number + Int(reading.value(.firstInterval)))
    return [
      "n": Double(reading.facts.answers), "helped": Double(reading.facts.helped),
      "E": reading.facts.evidence, "wins": Double(reading.facts.wins),
      "run": Double(reading.facts.run),
    ]
  }
}
