/// A1: a wrong answer that came too fast to have been read changes nothing; another item follows.
///
/// Fast alone is no sign of a guess: answers of 1.5 to 2.5 s were 95 % right.
enum A1Rapid: InterpretationRule {
  static let id = RuleID.rapid
  static let thresholds: [Threshold] = [.rapidSeconds, .rapidShare]

  static func holds(for reading: Reading) -> Bool {
    guard reading.answer.isWrong, let milliseconds = reading.answer.milliseconds else {
      return false
    }
    return Double(milliseconds) < shortest(for: reading)
  }

  static func apply(to reading: inout Reading) -> [String: Double] {
    ["ms": Double(reading.answer.milliseconds ?? 0), "shortest": shortest(for: reading)]
  }

  /// The shortest credible time, in milliseconds.
  private static func shortest(for reading: Reading) -> Double {
    let expected = Double(reading.answer.expectedSeconds) * reading.value(.rapidShare) / 100
    return 1000 * max(reading.value(.rapidSeconds), expected)
  }
}
