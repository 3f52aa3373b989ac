import Curriculum
import Markdown

extension Spot {
  static func lack(in response: Response, _ question: Question) -> Remark? {
    response.marked.isEmpty ? Remark(.lackMark) : nil
  }

  /// Each innocent part that is marked takes back a suspicious one: marking all earns little.
  /// False alarms are explained, and what was missed; after success all that was found.
  static func check(_ response: Response, against question: Question) -> Checked {
    let parts = question.parts.enumerated()
    let marked = response.marked.map { question.parts[$0] }
    let found = marked.filter { $0.isSuspicious }
    let innocent = marked.filter { !$0.isSuspicious }
    let missed = parts.filter { $0.element.isSuspicious && !response.marked.contains($0.offset) }
      .map { $0.element }
    let all = found.count + missed.count
    let earned = found.count - innocent.count
    guard earned < all else { return Checked(.correct, feedback: why(found)) }
    return Checked(
      earned > 0 ? .partly(share: Double(earned) / Double(all)) : .incorrect(nil),
      feedback: why(innocent), remarks: [Remark(.missing, count: missed.count)],
      missed: why(missed))
  }

  private static func why(_ parts: [Part]) -> [MarkdownBlock] {
    parts.flatMap { $0.thing.why }
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
