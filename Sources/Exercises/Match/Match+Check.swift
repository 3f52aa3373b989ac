import Curriculum
import Markdown

extension Match {
  /// A pair is scored with all the others: while one is missing, nothing is.
  static func lack(in response: Response, _ question: Question) -> Remark? {
    Remark(.lackPairs, count: response.partners.count { $0 == nil })
  }

  static func check(_ response: Response, against question: Question) -> Checked {
    let wrong = question.left.indices.filter { response.partners[$0] != $0 }
    let said = wrong.isEmpty ? Array(question.left.indices) : wrong
    return .counting(
      question.left.count - wrong.count, of: question.left.count,
      feedback: said.flatMap { question.left[$0].why }, remark: .inPlace)
  }

  static func solution(of question: Question) -> Response? {
    Response(partners: Array(question.left.indices))
  }

  static func wrongResponses(of question: Question) -> [WrongResponse<Response>] {
    let count = question.left.count
    let shifted = question.left.indices.map { ($0 + 1) % count }
    return [
      WrongResponse(
        name: "each pair shifted by a row", response: Response(partners: shifted),
        range: question.left[0].range)
    ]
  }
}
