import Interface
import Markdown
import Text

extension Order {
  private static let control: ControlID = "answer"

  static func blocks(
    _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> [Block] {
    let order = shown(question, response, presentation)
    let list = ReorderableList(
      id: control, label: presentation.words.words(.putInOrder),
      items: order.map { question.things[$0].words }, isEnabled: presentation.isEnabled)
    return presentation.prose.blocks(of: question.prompt) + [.control(.reorder(list))]
  }

  static func respond(
    to action: Action, _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> Response? {
    var order = shown(question, response, presentation)
    guard case .move(control, let from, let to) = action, order.indices.contains(from),
      order.indices.contains(to)
    else { return nil }
    order.insert(order.remove(at: from), at: to)
    return Response(order: order)
  }

  static func summary(
    of response: Response, _ question: Question, in words: Catalogue
  ) -> SafeText {
    let steps = response.order.enumerated().map { "\($0 + 1). \(question.things[$1].words)" }
    return SafeText(steps.joined(separator: " · "))
  }

  /// The order on the page: at first one of chance, but never the right one.
  private static func shown(
    _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> [Int] {
    guard response.order.isEmpty else { return response.order }
    var chance = SplitMix64(seed: presentation.seed)
    let order = chance.order(of: question.things.count)
    guard order == order.sorted() else { return order }
    return Array(order.dropFirst() + order.prefix(1))
  }
}
