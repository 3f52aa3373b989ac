import Curriculum
import Markdown

extension Sort {
  /// Things are scored together: while one has no group, nothing is.
  static func lack(in response: Response, _ question: Question) -> Remark? {
    Remark(.lackThings, count: response.places.count { $0 == nil })
  }

  static func check(_ response: Response, against question: Question) -> Checked {
    let all = question.things.indices
    let wrong = all.filter { response.places[$0] != question.homes[$0] }
    let said = wrong.isEmpty ? Array(all) : wrong
    return .counting(
      all.count - wrong.count, of: all.count, feedback: said.flatMap { question.things[$0].why },
      remark: .inPlace)
  }

  static func solution(of question: Question) -> Response? {
    Response(places: question.homes)
  }

  static func wrongResponses(of question: Question) -> [WrongResponse<Response>] {
    question.groups.enumerated().map { index, group in
      WrongResponse(
        name: "everything in “\(group.words)”",
        response: Response(places: question.things.map { _ in index }), range: group.range)
    }
  }
}
