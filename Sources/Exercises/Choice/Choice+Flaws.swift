import Markdown

extension Choice {
  static func flaws(of question: Question) -> [Diagnostic] {
    let answers = question.body.answers
    let isFree = !question.isMany && answers.count > 1 && answers.allSatisfy { $0.isRight }
    return answers.repeated + (isFree ? answers.prefix(1).map { .allRight(at: $0.range) } : [])
  }
}
