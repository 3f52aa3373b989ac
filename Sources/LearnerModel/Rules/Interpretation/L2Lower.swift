import Curriculum

/// L2: each second wrong answer in a row lowers the level by one.
///
/// Help and partly right answers never lower it.
enum L2Lower: InterpretationRule {
  static let id = RuleID.lower
  static let thresholds: [Threshold] = [.lowerWrong]

  static func holds(for reading: Reading) -> Bool {
    !reading.isLevelSettled && reading.answer.isWrong
      && reading.facts.wrong.isMultiple(of: Int(reading.value(.lowerWrong)))
      && reading.facts.level > .lowest
  }

  static func apply(to reading: inout Reading) -> [String: Double] {
    let before = reading.facts.level
    reading.facts.level = before.raised(by: -1)
    return [
      "from": Double(before.number), "to": Double(reading.facts.level.number),
      "wrong": Double(reading.facts.wrong),
    ]
  }
}
