import Interface
import Markdown
import Text

extension Choice {
  private static let control: ControlID = "answer"

  static func blocks(
    _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> [Block] {
    let words = presentation.words
    var blocks = presentation.prose.blocks(of: question.body.prompt)
    if question.isMany { blocks.append(.text([.text(words.words(.severalPossible))])) }
    let options = order(of: question, presentation).map { index in
      Interface.Choice.Option(
        label: presentation.prose.label(of: question.body.answers[index].label),
        isChosen: response.picked.contains(index))
    }
    let choice = Interface.Choice(
      id: control, label: words.words(question.isMany ? .chooseMany : .chooseOne),
      mode: question.isMany ? .many : .one, options: options, isEnabled: presentation.isEnabled)
    return blocks + [.control(.choice(choice))]
  }

  static func respond(
    to action: Action, _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> Response? {
    let order = order(of: question, presentation)
    guard case .choose(control, let option) = action, order.indices.contains(option)
    else { return nil }
    let index = order[option]
    guard question.isMany else { return Response(picked: [index]) }
    return Response(picked: Set(response.picked).symmetricDifference([index]).sorted())
  }

  static func summary(
    of response: Response, _ question: Question, in words: Catalogue
  ) -> SafeText {
    let labels = response.picked.map { question.body.answers[$0].label.plainText }
    return SafeText(labels.joined(separator: " · "))
  }

  private static func order(of question: Question, _ presentation: Presentation) -> [Int] {
    let answers = question.body.answers
    guard question.isShuffled else { return Array(answers.indices) }
    var chance = SplitMix64(seed: presentation.seed)
    return chance.order(of: answers.count)
  }
}
