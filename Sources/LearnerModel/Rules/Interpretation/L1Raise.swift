import Curriculum

/// L1: two unaided successes in a row, or the very first answer right alone, raise the level, at
/// most to one above the target. The learner may say « Pas maintenant ».
enum L1Raise: InterpretationRule {
  static let id = RuleID.raise
  static let thresholds: [Threshold] = [.raiseRun, .target]

  static func holds(for reading: Reading) -> Bool {
    !reading.isLevelSettled && reading.answer.isUnaidedSuccess && hasEarned(reading)
      && raised(reading) > reading.facts.level
  }

  static func apply(to reading: inout Reading) -> [String: Double] {
    let before = reading.facts.level
    reading.facts.raisedFrom = before
    reading.facts.level = raised(reading)
    return [
      "from": Double(before.number), "to": Double(reading.facts.level.number),
      "run": Double(reading.facts.run), "n": Double(reading.facts.answers),
    ]
  }

  private static func hasEarned(_ reading: Reading) -> Bool {
    if reading.facts.answers == 1 { return true }
    return Double(reading.facts.run - (reading.facts.refusedRaiseAtRun ?? 0))
      >= reading.value(.raiseRun)
  }

  private static func raised(_ reading: Reading) -> Level {
    min(reading.facts.level.raised(by: 1), reading.target.raised(by: 1), reading.levels)
  }
}

extension Reading {
  /// Whether M1, V1 or V2 has spoken: then the level isn't moved a second time.
  var isLevelSettled: Bool { hasFired(.mastery) || hasFired(.retained) || hasFired(.forgotten) }
}
