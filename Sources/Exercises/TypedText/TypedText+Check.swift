import Curriculum
import Markdown
import Text

extension TypedText {
  static func lack(in response: Response, _ question: Question) -> Remark? {
    NormalisedAnswer(response.text, tolerating: question.tolerance).isEmpty
      ? Remark(.lackText) : nil
  }

  static func check(_ response: Response, against question: Question) -> Checked {
    let answers = question.body.answers
    guard let near = answers.nearest(to: response.text, tolerating: question.tolerance) else {
      return Checked(
        .incorrect(nil), remarks: answers.nearly(response.text, tolerating: question.tolerance))
    }
    let answer = near.answer
    let remarks = answer.isRight ? answer.slip(in: response.text, question.tolerance) : []
    return Checked(answer.outcome, feedback: answer.feedback, remarks: remarks)
  }

  static func solution(of question: Question) -> Response? {
    question.body.answers.first { $0.isRight }.map { Response(text: $0.label.plainText) }
  }

  static func wrongResponses(of question: Question) -> [WrongResponse<Response>] {
    question.body.answers.filter { !$0.isRight }.map { answer in
      let words = answer.label.plainText
      return WrongResponse(name: "“\(words)”", response: Response(text: words), range: answer.range)
    }
  }

  static func redacted(_ response: Response, _ question: Question) -> Response {
    question.isPrivate ? Response() : response
  }
}
