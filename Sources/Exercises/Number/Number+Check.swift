import Curriculum
import Markdown
import Text

extension Number {
  /// A text that is no number is no answer yet: the page says so.
  static func lack(in response: Response, _ question: Question) -> Remark? {
    value(of: response.text, question) == nil ? Remark(.lackNumber) : nil
  }

  static func check(_ response: Response, against question: Question) -> Checked {
    guard let value = value(of: response.text, question) else { return Checked(.incorrect(nil)) }
    let same = question.body.answers.first { answer in
      self.value(of: answer.label.plainText, question).map { isSame($0, value) } ?? false
    }
    guard isRight(value, question) else {
      return Checked(.incorrect(same?.misconception), feedback: same?.feedback ?? [])
    }
    let right = same ?? question.body.answers.first { $0.isRight }
    return Checked(.correct, feedback: right?.feedback ?? [])
  }

  /// Whether a number is one of the right ones.
  static func isRight(_ value: Double, _ question: Question) -> Bool {
    question.right.contains(value) || isSame(value, question.right.lowerBound)
      || isSame(value, question.right.upperBound)
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

  /// The number that a text is, with or without the unit; nil where it is none.
  static func value(of text: String, _ question: Question) -> Double? {
    WrittenNumber.value(of: text, units: question.units.map { $0.string })
  }

  /// 0.1 + 0.2 and 0.3 are one number to whoever writes them: nine digits are compared.
  private static func isSame(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(1, abs(right))
  }
}
