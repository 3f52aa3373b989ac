import Markdown

extension Number {
  /// A number may be shown written in several ways; what is said stands with the first of them.
  static func flaws(of question: Question) -> [Diagnostic] {
    var seen: [Double: MarkedAnswer] = [:]
    return question.body.answers.compactMap { answer -> Diagnostic? in
      if let problem = problem(of: answer, in: question) { return problem }
      guard let value = value(of: answer.label.plainText, question) else { return nil }
      guard let first = seen[value] else {
        seen[value] = answer
        return nil
      }
      let isHeard = answer.isRight && answer.feedback.isEmpty
      return isHeard ? nil : .repeatedNumber(first.label.plainText, at: answer.range)
    }
  }
}
