import Interface
import Text

extension Sort {
  private static let control: ControlID = "answer"

  static func blocks(
    _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> [Block] {
    let order = order(of: question, presentation)
    let grouping = Grouping(
      id: control, label: presentation.words.words(.sortThings),
      groups: question.groups.map { $0.words }, items: order.map { question.things[$0].words },
      places: order.map { response.places[$0] }, isEnabled: presentation.isEnabled)
    return presentation.prose.blocks(of: question.prompt) + [.control(.grouping(grouping))]
  }

  static func respond(
    to action: Action, _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> Response? {
    let order = order(of: question, presentation)
    guard case .group(control, let item, let group) = action, order.indices.contains(item),
      group.map(question.groups.indices.contains) ?? true
    else { return nil }
    var places = response.places
    places[order[item]] = group
    return Response(places: places)
  }

  static func summary(
    of response: Response, _ question: Question, in words: Catalogue
  ) -> SafeText {
    let groups = question.groups.enumerated().map { index, group in
      let things = question.things.indices.filter { response.places[$0] == index }
        .map { question.things[$0].words.string }
      return "\(group.words) : \(things.joined(separator: ", "))"
    }
    return SafeText(groups.joined(separator: " · "))
  }

  private static func order(of question: Question, _ presentation: Presentation) -> [Int] {
    var chance = SplitMix64(seed: presentation.seed)
    return chance.order(of: question.things.count)
  }
}
