import Markdown

extension Fill {
  static func flaws(of question: Question) -> [Diagnostic] {
    question.blanks.flatMap { blank in
      blank.isTyped
        ? blank.answers.flaws(tolerating: question.tolerance, limit: limit)
        : blank.answers.repeated
    }
  }
}
