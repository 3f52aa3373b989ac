import Curriculum
import Markdown
import Text

extension Series {
  /// Lines are scored together: while one has no answer, nothing is.
  static func lack(in response: Response, _ question: Question) -> Remark? {
    Remark(.lackLines, count: response.answers.count { $0 == nil })
  }

  static func check(_ response: Response, against question: Question) -> Checked {
    let all = question.lines.indices
    let wrong = all.filter { response.answers[$0] != question.right[$0] }
    let said = wrong.isEmpty ? Array(all) : wrong
    return .counting(
      all.count - wrong.count, of: all.count, feedback: reasons(said.map { question.lines[$0] }),
      remark: .linesRight)
  }

  /// Why the answers of some lines are right, as one list: « rdv.bourg.example – … »
  private static func reasons(_ lines: [ListedThing]) -> [MarkdownBlock] {
    guard let range = lines.first?.range else { return [] }
    let items = lines.map { line in
      let why = line.why.first?.inlines ?? []
      let name = MarkdownInline(.strong(line.label), range: line.range)
      let dash = MarkdownInline(.text(" – "), range: line.range)
      return MarkdownBlock.ListItem(
        blocks: [MarkdownBlock(.paragraph([name, dash] + why), range: line.range)],
        range: line.range)
    }
    return [MarkdownBlock(.list(start: nil, isTight: true, items: items), range: range)]
  }

  static func solution(of question: Question) -> Response? {
    Response(answers: question.right)
  }

  static func wrongResponses(of question: Question) -> [WrongResponse<Response>] {
    guard question.answers.count > 1 else { return [] }
    return question.answers.enumerated().map { index, answer in
      WrongResponse(
        name: "“\(answer.words)” on every line",
        response: Response(answers: question.lines.map { _ in index }), range: answer.range)
    }
  }
}
