import Markdown

extension TypedText {
  static func flaws(of question: Question) -> [Diagnostic] {
    question.body.answers.flaws(tolerating: question.tolerance, limit: limit)
  }
}
