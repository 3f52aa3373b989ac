import Markdown

extension Rating {
  static func flaws(of question: Question) -> [Diagnostic] {
    question.steps.withoutQuestion(question.prompt) + question.steps.repeated
  }
}
