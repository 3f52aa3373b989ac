import Markdown
import Text

extension Series {
  /// More answers would be no series to run through, and one is nothing to choose.
  private static let answerCount = 2...3

  static func flaws(of question: Question) -> [Diagnostic] {
    question.lines.withoutQuestion(question.prompt) + question.lines.repeated
      + answersOutOfCount(question.answers)
  }

  private static func answersOutOfCount(_ answers: [ListedThing]) -> [Diagnostic] {
    guard !answerCount.contains(answers.count) else { return [] }
    return answers.suffix(1).map { .answerCount(answers.map { $0.words.string }, at: $0.range) }
  }
}

extension Diagnostic {
  fileprivate static func answerCount(_ answers: [String], at range: SourceRange) -> Diagnostic {
    let named = answers.map { "“\($0)”" }.joined(separator: ", ")
    return Diagnostic(
      .error, id: "series-answers", at: range,
      sentence: "The lines of a series share two or three answers; here they are \(named).",
      repair: "Spell the same answer alike on every line, and use each of them at least once.")
  }
}
