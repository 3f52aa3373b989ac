import Markdown

extension Order {
  static func flaws(of question: Question) -> [Diagnostic] {
    question.things.withoutQuestion(question.prompt) + question.things.repeated
      + question.things.untoldReasons
  }
}
