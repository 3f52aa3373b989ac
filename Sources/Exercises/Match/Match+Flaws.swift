import Markdown

extension Match {
  static func flaws(of question: Question) -> [Diagnostic] {
    question.left.withoutQuestion(question.prompt) + question.left.repeated
      + question.right.repeated
  }
}
