import Interface
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
      return [.joinCards(second: joining.second, first: joining.first)]
    default: break
    }
    screen = .join(joining)
    return []
  }
}
