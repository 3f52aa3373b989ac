/// H2: after several wrong answers in a row a worked example of another item comes first; the
/// answer that follows counts as helped.
enum H2Example: InterpretationRule {
  static let id = RuleID.example
  static let thresholds: [Threshold] = [.exampleWrong]

  static func holds(for reading: Reading) -> Bool {
    reading.answer.isWrong && reading.facts.help < .example
      && Double(reading.facts.wrong) >= reading.value(.exampleWrong)
  }

  static func apply(to reading: inout Reading) -> [String: Double] {
    reading.facts.help = .example
    return ["wrong": Double(reading.facts.wrong), "help": Double(HelpOffer.example.rawValue)]
  }
}
