import Interface
import Text

extension Series {
  static func blocks(
    _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> [Block] {
    presentation.prose.blocks(of: question.prompt)
      + order(of: question, presentation).map { line in
        .control(.choice(choice(line, question, response, presentation)))
      }
  }

  private static func choice(
    _ line: Int, _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> Interface.Choice {
    let options = question.answers.enumerated().map { index, answer in
      Interface.Choice.Option(
        label: presentation.prose.label(of: answer.label),
        isChosen: response.answers[line] == index)
    }
    return Interface.Choice(
      id: control(line), label: question.lines[line].words, options: options,
      arrangement: .row, isEnabled: presentation.isEnabled)
  }

  static func respond(
    to action: Action, _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> Response? {
    guard case .choose(let id, let option) = action, question.answers.indices.contains(option),
      let line = question.lines.indices.first(where: { control($0) == id })
    else { return nil }
    var answers = response.answers
    answers[line] = option
    return Response(answers: answers)
  }

  static func summary(
    of response: Response, _ question: Question, in words: Catalogue
  ) -> SafeText {
    let lines = zip(question.lines, response.answers).compactMap { line, answer in
      answer.map { "\(line.words) – \(question.answers[$0].words)" }
    }
    return SafeText(lines.joined(separator: " · "))
  }

  private static func control(_ line: Int) -> ControlID {
    ControlID(rawValue: "answer.\(line + 1)")
  }

  private static func order(of question: Question, _ presentation: Presentation) -> [Int] {
    guard question.isShuffled else { return Array(question.lines.indices) }
    var chance = SplitMix64(seed: presentation.seed)
    return chance.order(of: question.lines.count)
  }
}
