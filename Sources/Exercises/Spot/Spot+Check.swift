import Curriculum
import Markdown

extension Spot {
  static func isAnswered(_ response: Response, _ question: Question) -> Bool {
    !response.marked.isEmpty
  }

  /// Each innocent part that is marked takes back a suspicious one: marking all earns little.
  static func check(_ response: Response, against question: Question) -> Checked {
    let all = question.parts.count { $0.isSuspicious }
    let marked = response.marked.map { question.parts[$0] }
    let found = marked.filter { $0.isSuspicious }
    let innocent = marked.filter { !$0.isSuspicious }
    let said = (innocent.isEmpty ? found : innocent).flatMap { $0.thing.why }
    let earned = found.count - innocent.count
    guard earned < all else { return Checked(.correct, feedback: said) }
    return Checked(
      earned > 0 ? .partly(share: Double(earned) / Double(all)) : .incorrect(nil), feedback: said,
      remark: innocent.isEmpty ? Remark(.missing, count: all - found.count) : nil)
  }

  static func solution(of question: Question) -> Response? {
    Response(marked: question.parts.indices.filter { question.parts[$0].isSuspicious })
  }

  static func wrongResponses(of question: Question) -> [WrongResponse<Response>] {
    question.parts.indices.filter { !question.parts[$0].isSuspicious }.map { index in
      let thing = question.parts[index].thing
      return WrongResponse(
        name: "“\(thing.words)”", response: Response(marked: [index]), range: thing.range)
    }
  }
}
