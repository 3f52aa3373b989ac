import Curriculum

extension Rating {
  static func lack(in response: Response, _ question: Question) -> Remark? {
    response.step == nil ? Remark(.lackChoice) : nil
  }

  static func check(_ response: Response, against question: Question) -> Checked {
    Checked(.recorded, feedback: response.step.map { question.steps[$0].why } ?? [])
  }

  static func solution(of question: Question) -> Response? { nil }

  static func wrongResponses(of question: Question) -> [WrongResponse<Response>] { [] }
}
