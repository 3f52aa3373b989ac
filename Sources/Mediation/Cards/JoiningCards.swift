import Interface
import Records
import Text

/// Two cards of one person, to be brought together.
struct JoiningCards: Equatable, Sendable {
  /// The words of the card that goes.
  var second = SafeText.empty
  /// The words of the card that stays.
  var first = SafeText.empty
}

extension MediationState {
  /// The page where two cards become one.
  func joinPage(_ joining: JoiningCards) -> Page {
    let isReady = !joining.first.isEmpty && !joining.second.isEmpty
    return Page(
      id: "join", place: [words(.roomTitle), words(.officeJoin)],
      blocks: [
        .text([.text(words(.joinText))]),
        .control(.field(Field(id: "first", label: words(.joinFirst), value: joining.first))),
        .control(.field(Field(id: "second", label: words(.joinSecond), value: joining.second))),
        main("join", .joinButton, unavailable: isReady ? nil : words(.joinEmpty)),
      ],
      commands: row())
  }

  /// What a person did on that page.
  mutating func join(_ joining: JoiningCards, _ action: Action) -> [MediationEffect] {
    var joining = joining
    switch action {
    case .edit("first", let text): joining.first = text
    case .edit("second", let text): joining.second = text
    case .press("join"):
      guard !joining.first.isEmpty, !joining.second.isEmpty else { break }
      return [.compareCards(second: joining.second, first: joining.first)]
    default: break
    }
    screen = .join(joining)
    return []
  }

  /// Two cards were looked at, or brought together.
  mutating func show(_ joining: CardJoining) -> [MediationEffect] {
    guard case .join = screen else { return [] }
    switch joining {
    case .possible(let first, let second):
      screens.append(.confirming(.join(first: first, second: second)))
    case .joined:
      screens.removeLast()
      // The card of the page below may be the one that went.
      if case .learner = screen { screens = Array(screens.prefix(2)) }
      status = words(.officeDone)
      return reading
    case .unknownCard(let card): status = words(.joinUnknown, ["card": .text(card)])
    case .sameCard: status = words(.joinSame)
    case .inVisit(let card, let place):
      status = words(.joinInVisit, ["card": .text(card), "place": .text(place)])
    }
    return []
  }
}
