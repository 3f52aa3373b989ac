import Curriculum
import Markdown

extension Choice {
  static func lack(in response: Response, _ question: Question) -> Remark? {
    response.picked.isEmpty ? Remark(.lackChoice) : nil
  }

  static func check(_ response: Response, against question: Question) -> Checked {
    let picked = response.picked.map { question.body.answers[$0] }
    guard question.isMany else {
      // Unanswered responses are never checked; fitting ones hold one pick here.
      guard let pick = picked.first else { return Checked(.incorrect(nil)) }
      return Checked(pick.outcome, feedback: pick.feedback)
    }
    return check(picked, among: question.body.answers)
  }

  /// Each wrong pick takes back a right one: picking everything earns nothing.
  private static func check(_ picked: [MarkedAnswer], among answers: [MarkedAnswer]) -> Checked {
    let all = answers.count { $0.isRight }
    let right = picked.filter { $0.isRight }
    let wrong = picked.filter { !$0.isRight }
    let said = (wrong.isEmpty ? right : wrong).flatMap { $0.feedback }
    let earned = right.count - wrong.count
    if earned == all, all > 0 { return Checked(.correct, feedback: said) }
    let remark =
      wrong.isEmpty ? Remark(.missing, count: all - right.count) : nil
    guard earned > 0 else {
      return Checked(.incorrect(wrong.first?.misconception), feedback: said, remarks: [remark])
    }
    let share = Double(earned) / Double(all)
    return Checked(.partly(share: share), feedback: said, remarks: [remark])
  }

  static func solution(of question: Question) -> Response? {
    let answers = question.body.answers
    let right = answers.indices.filter { answers[$0].isRight }
    return Response(picked: question.isMany ? right : Array(right.prefix(1)))
  }

  static func wrongResponses(of question: Question) -> [WrongResponse<Response>] {
    question.body.answers.enumerated().filter { !$0.element.isRight }.map { index, answer in
      WrongResponse(
        name: "choice \(index + 1)", response: Response(picked: [index]), range: answer.range)
    }
  }
}
