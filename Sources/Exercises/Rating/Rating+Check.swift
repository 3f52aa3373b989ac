import Curriculum

extension Rating {
  static func isAnswered(_ response: Response, _ question: Question) -> Bool {
    response.step != nil
  }

  static func check(_ response: Response, against question: Question) -> Checked {
    Checked(.recorded, feedback: response.step.map { question.steps[$0].why } ?? [])
  }

  static func solution(of question: Question) -> Response? { nil }

  static func wrongResponses(of question: Question) -> [WrongResponse<Response>] { [] }
}
