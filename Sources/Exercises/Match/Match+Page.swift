import Interface
import Text

extension Match {
  private static let control: ControlID = "answer"

  static func blocks(
    _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> [Block] {
    let order = order(of: question, presentation)
    let pairing = Pairing(
      id: control, label: label(of: question, presentation.words),
      left: question.left.map { $0.words }, right: order.map { question.right[$0].words },
      partners: response.partners.map { $0.flatMap(order.firstIndex(of:)) },
      isEnabled: presentation.isEnabled)
    return presentation.prose.blocks(of: question.prompt) + [.control(.pairing(pairing))]
  }

  /// A partner is taken from whatever it was joined to before.
  static func respond(
    to action: Action, _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> Response? {
    let order = order(of: question, presentation)
    guard case .pair(control, let left, let right) = action,
      question.left.indices.contains(left), right.map(order.indices.contains) ?? true
    else { return nil }
    let partner = right.map { order[$0] }
    var partners = response.partners.map { $0 == partner ? nil : $0 }
    partners[left] = partner
    return Response(partners: partners)
  }

  static func summary(
    of response: Response, _ question: Question, in words: Catalogue
  ) -> SafeText {
    let pairs = response.partners.enumerated().compactMap { left, right in
      right.map { "\(question.left[left].words) – \(question.right[$0].words)" }
    }
    return SafeText(pairs.joined(separator: " · "))
  }

  private static func label(of question: Question, _ words: Catalogue) -> SafeText {
    guard question.titles.allSatisfy({ !$0.isEmpty }) else { return words.words(.joinPairs) }
    return SafeText(question.titles.map { $0.string }.joined(separator: " – "))
  }

  private static func order(of question: Question, _ presentation: Presentation) -> [Int] {
    var chance = SplitMix64(seed: presentation.seed)
    return chance.order(of: question.right.count)
  }
}
