import Interface
import Text

extension Number {
  private static let control: ControlID = "answer"

  static func blocks(
    _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> [Block] {
    let words = presentation.words
    let label =
      question.unit.map { words.words(ExercisePhrase.yourAnswerIn, ["unit": .text($0)]) }
      ?? words.words(.yourAnswer)
    let field = Field(
      id: control, label: label, kind: .number, value: SafeText(response.text), width: 12,
      limit: limit, isEnabled: presentation.isEnabled)
    let isUnread = !response.text.isEmpty && !isAnswered(response, question)
    return presentation.prose.blocks(of: question.body.prompt) + [.control(.field(field))]
      + (isUnread ? [.live(request(of: question, words))] : [])
  }

  /// « Écrivez un nombre, en €. »
  private static func request(of question: Question, _ words: Catalogue) -> SafeText {
    question.unit.map { words.words(ExercisePhrase.writeANumberIn, ["unit": .text($0)]) }
      ?? words.words(.writeANumber)
  }

  static func respond(
    to action: Action, _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> Response? {
    guard case .edit(control, let text) = action else { return nil }
    return Response(text: String(text.string.prefix(limit)))
  }

  static func summary(
    of response: Response, _ question: Question, in words: Catalogue
  ) -> SafeText {
    let hasUnit = response.text.contains { !$0.isWhitespace && !"0123456789,.+-−'’".contains($0) }
    guard let unit = question.unit, !hasUnit else { return SafeText(response.text) }
    return SafeText("\(response.text) \(unit)")
  }
}
