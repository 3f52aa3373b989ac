/// H1: after a wrong answer a hint is offered with the next exercise.
enum H1Hint: InterpretationRule {
  static let id = RuleID.hint
  static let thresholds: [Threshold] = [.hintWrong]

  static func holds(for reading: Reading) -> Bool {
    reading.answer.isWrong && reading.facts.help < .hint
      && Double(reading.facts.wrong) >= reading.value(.hintWrong)
      && Double(reading.facts.wrong) < reading.value(.exampleWrong)
  }

  static func apply(to reading: inout Reading) -> [String: Double] {
    reading.facts.help = .hint
    return ["wrong": Double(reading.facts.wrong), "help": Double(HelpOffer.hint.rawValue)]
  }
}
