import Interface
import Text

extension MediationState {
  /// What a mediator does besides looking and proposing: cards, groups, unlocking.
  var officePage: Page {
    let buttons: [(ControlID, MediationPhrase)] = [
      ("cards", .officeCards), ("groups", .officeGroups), ("unlock", .officeUnlock),
      ("join", .officeJoin),
    ]
    return Page(
      id: "office", place: [words(.roomTitle), words(.officeTitle)],
      blocks: buttons.map { id, label in
        .control(.button(Button(id: id, label: words(label), isMain: id == "cards")))
      },
      commands: row())
  }

  /// What a person did on that page.
  mutating func office(_ action: Action) -> [MediationEffect] {
    switch action {
    case .press("cards"): screens.append(.cards(CardBatch()))
    case .press("groups"): return [.readGroups]
    case .press("unlock"):
      screens.append(.unlock(Unlocking()))
      return [.readBlocked]
    case .press("join"): screens.append(.join(JoiningCards()))
    default: break
    }
    return []
  }
}
