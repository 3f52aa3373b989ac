import Curriculum
import Markdown

extension Order {
  static func lack(in response: Response, _ question: Question) -> Remark? {
    response.order.isEmpty ? Remark(.lackOrder) : nil
  }

  /// What counts is what follows what: one step forgotten at the start doesn't make all the
  /// others wrong. The remark counts the places, which people can see.
  static func check(_ response: Response, against question: Question) -> Checked {
    let order = response.order
    let kept = zip(order, order.dropFirst()).count { $0.1 == $0.0 + 1 }
    guard kept < order.count - 1 else { return Checked(.correct) }
    let inPlace = order.indices.count { order[$0] == $0 }
    let share = Double(kept) / Double(order.count - 1)
    return Checked(
      kept > 0 ? .partly(share: share) : .incorrect(nil),
      remarks: [Remark(.inPlace, count: inPlace)])
  }

  static func solution(of question: Question) -> Response? {
    Response(order: Array(question.things.indices))
  }

  static func wrongResponses(of question: Question) -> [WrongResponse<Response>] {
    [
      WrongResponse(
        name: "the reverse order", response: Response(order: question.things.indices.reversed()),
        range: question.things[0].range)
    ]
  }
}
