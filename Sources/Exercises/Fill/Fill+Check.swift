import Curriculum
import Markdown
import Text

extension Fill {
  /// Blanks are scored together: while one is empty, nothing is.
  static func lack(in response: Response, _ question: Question) -> Remark? {
    let empty = zip(response.entries, question.blanks).count { entry, blank in
      blank.isTyped
        ? NormalisedAnswer(entry.text, tolerating: question.tolerance).isEmpty
        : entry.picked == nil
    }
    return Remark(.lackBlanks, count: empty)
  }

  static func check(_ response: Response, against question: Question) -> Checked {
    let given = zip(response.entries, question.blanks).map { answer($0, in: $1, question) }
    let right = given.count { $0?.isRight == true }
    let said = given.compactMap { $0 }.filter { right == given.count || !$0.isRight }
    return .counting(
      right, of: given.count, feedback: said.flatMap { $0.feedback }, remark: .blanksRight,
      then: zip(given, question.blanks).enumerated().flatMap { index, filled in
        remarks(on: filled.0, in: filled.1, index, response.entries[index], question)
      })
  }

  /// What is to be looked at in a typed blank that is right but for a slip, or nearly right.
  private static func remarks(
    on answer: MarkedAnswer?, in blank: Blank, _ index: Int, _ entry: Entry, _ question: Question
  ) -> [Remark] {
    guard blank.isTyped else { return [] }
    if let answer { return answer.slip(in: entry.text, question.tolerance) }
    let nearly = blank.answers.nearly(entry.text, tolerating: question.tolerance)
    guard !nearly.isEmpty else { return [] }
    return [Remark(.inBlank, ["number": .text(SafeText(String(index + 1)))])] + nearly
  }

  /// The author's answer that stands in a blank; nil for words that nobody foresaw.
  private static func answer(
    _ entry: Entry, in blank: Blank, _ question: Question
  ) -> MarkedAnswer? {
    guard blank.isTyped else { return entry.picked.map { blank.answers[$0] } }
    return blank.answers.nearest(to: entry.text, tolerating: question.tolerance)?.answer
  }

  static func solution(of question: Question) -> Response? {
    Response(entries: question.blanks.map { $0.solution })
  }

  static func wrongResponses(of question: Question) -> [WrongResponse<Response>] {
    question.blanks.enumerated().flatMap { index, blank in
      blank.answers.indices.filter { !blank.answers[$0].isRight }.map { wrong in
        var entries = question.blanks.map { $0.solution }
        entries[index].picked = wrong
        return WrongResponse(
          name: "“\(blank.answers[wrong].label.plainText)” in blank \(index + 1)",
          response: Response(entries: entries), range: blank.answers[wrong].range)
      }
    }
  }
}

extension Fill.Blank {
  /// Its first right answer, entered.
  fileprivate var solution: Fill.Entry {
    guard let right = answers.firstIndex(where: { $0.isRight }) else { return Fill.Entry() }
    return isTyped
      ? Fill.Entry(text: answers[right].label.plainText) : Fill.Entry(picked: right)
  }
}
