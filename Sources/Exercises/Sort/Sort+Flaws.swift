import Markdown

extension Sort {
  static func flaws(of question: Question) -> [Diagnostic] {
    question.groups.withoutQuestion(question.prompt) + question.groups.repeated
      + question.things.repeated + question.groups.untoldReasons
  }
}
