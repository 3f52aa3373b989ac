import Interface
import Text

extension Rating {
  private static let control: ControlID = "answer"

  static func blocks(
    _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> [Block] {
    let options = question.steps.enumerated().map { index, step in
      Interface.Choice.Option(
        label: presentation.prose.label(of: step.label), isChosen: response.step == index)
    }
    let choice = Interface.Choice(
      id: control, label: presentation.words.words(.chooseOne), options: options,
      isEnabled: presentation.isEnabled)
    return presentation.prose.blocks(of: question.prompt) + [.control(.choice(choice))]
  }

  static func respond(
    to action: Action, _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> Response? {
    guard case .choose(control, let step) = action, question.steps.indices.contains(step)
    else { return nil }
    return Response(step: step)
  }

  static func summary(
    of response: Response, _ question: Question, in words: Catalogue
  ) -> SafeText {
    response.step.map { question.steps[$0].words } ?? words.words(.unanswered)
  }
}
