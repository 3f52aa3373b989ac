import Records

/// V1: a mastered skill, right alone on a later day, is confirmed; when the review was due, the
/// next one comes later.
enum V1Retained: InterpretationRule {
  static let id = RuleID.retained
  static let thresholds: [Threshold] = [
    .firstInterval, .secondInterval, .thirdInterval, .lastInterval,
  ]

  static func holds(for reading: Reading) -> Bool {
    reading.isReview && reading.answer.isUnaidedSuccess && reading.answer.level >= reading.target
  }

  static func apply(to reading: inout Reading) -> [String: Double] {
    let day = reading.answer.day
    reading.facts.state = .confirmed
    reading.facts.standingSince = day
    reading.facts.reviews.retained += 1
    reading.facts.reviews.total += 1
    if let due = reading.before.due, due <= day {
      reading.facts.box = min(reading.before.box + 1, thresholds.count - 1)
      let interval = reading.value(thresholds[reading.facts.box])
      reading.facts.due = LocalDay(number: day.number + Int(interval))
    }
    return ["days": reading.daysSinceStanding]
  }
}
