import Interface
import Records
import Text

/// What can't be undone, while the mediator is asked whether it is really meant.
enum Confirming: Equatable, Sendable {
  /// Two cards become one: the words of the one that stays, and of the one that goes.
  case join(first: SafeText, second: SafeText)
  /// A lost card gets other words.
  case renew(LearnerRow)
  /// The forgotten code of a card is taken off.
  case removeCode(words: SafeText)
  /// A group is taken away.
  case removeGroup(GroupRow)
}

extension MediationState {
  /// The page where it is asked: what will happen, and a way back that has the focus.
  func confirmPage(_ confirming: Confirming) -> Page {
    let question = question(of: confirming)
    return Page(
      id: "confirm", place: [words(.roomTitle), words(question.place)],
      blocks: [.heading(level: 1, [.text(question.title)])]
        + question.texts.map { .text([.text($0)]) } + [
          main("return", .confirmNo),
          .control(.button(Button(id: "yes", label: words(question.yes)))),
        ],
      commands: row())
  }

  /// What is asked, and how.
  private struct Question {
    let place: MediationPhrase
    let title: SafeText
    let texts: [SafeText]
    let yes: MediationPhrase
  }

  private func question(of confirming: Confirming) -> Question {
    switch confirming {
    case .join(let first, let second):
      let cards: [String: PhraseValue] = ["first": .text(first), "second": .text(second)]
      return Question(
        place: .officeJoin, title: words(.confirmJoin),
        texts: [
          words(.confirmJoinWork, cards), words(.confirmJoinEnd, cards),
          words(.confirmJoinConsent),
        ], yes: .confirmJoinYes)
    case .renew(let row):
      return Question(
        place: .learnerRenew, title: words(.confirmRenew, ["card": .text(row.card)]),
        texts: [words(.confirmRenewText)], yes: .confirmRenewYes)
    case .removeCode(let card):
      return Question(
        place: .officeUnlock, title: words(.confirmCode, ["card": .text(card)]),
        texts: [words(.confirmCodeText)], yes: .confirmCodeYes)
    case .removeGroup(let group):
      return Question(
        place: .officeGroups, title: words(.confirmGroup, ["group": .text(group.name)]),
        texts: [words(.confirmGroupText)], yes: .confirmGroupYes)
    }
  }

  /// What a person did on that page: asked once, it closes.
  mutating func confirm(_ confirming: Confirming, _ action: Action) -> [MediationEffect] {
    guard action == .press("yes") else { return [] }
    screens.removeLast()
    switch confirming {
    case .join(let first, let second): return [.joinCards(second: second, first: first)]
    case .renew(let row): return [.renewCard(row.learner)]
    case .removeCode(let card): return [.unlockCard(words: card, removesCode: true)]
    case .removeGroup(let group):
      if case .group = screen { screens.removeLast() }
      return [.removeGroup(group.group)]
    }
  }
}
