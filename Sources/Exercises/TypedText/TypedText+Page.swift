import Interface
import Text

extension TypedText {
  private static let control: ControlID = "answer"

  static func blocks(
    _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> [Block] {
    let field = Field(
      id: control, label: presentation.words.words(.yourAnswer),
      kind: question.isPrivate ? .secret : .line, value: SafeText(response.text), limit: limit,
      isEnabled: presentation.isEnabled)
    return presentation.prose.blocks(of: question.body.prompt) + [.control(.field(field))]
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
    question.isPrivate ? words.words(.privateAnswer) : SafeText(response.text)
  }
}
