import Interface
import Records
import Text

extension LearningState {
  /// Working although the card is lost: with a new one, which a mediator brings together with the
  /// lost one later. Where nothing can be kept, without.
  func lostCardPage(isWaiting: Bool) -> Page {
    let isKept = facilities.isKept
    let start = Button(
      id: "start", label: words(isKept ? .lostCardStart : .lostCardWithout), isMain: true,
      unavailable: isWaiting ? words(.storeWaiting) : nil)
    return Page(
      id: "lost-card", place: [words(.signInPlace)],
      blocks: [
        .heading(level: 1, [.text(words(.lostCardTitle))]),
        .text([.text(words(.lostCardCalm))]),
        .text([.text(isKept ? words(.lostCardText) : words(.storeMemoryOnly))]),
        .control(.button(start)),
      ],
      commands: row())
  }

  /// What a person did on that page.
  mutating func lostCard(isWaiting: Bool, _ press: ControlID, _ turn: inout Turn) {
    guard press == "start", !isWaiting else { return }
    screen = .lostCard(isWaiting: true)
    turn.effects.append(.openGuest(opening(&turn)))
  }

  /// The visit of somebody who lost a card is open: they get a new one before anything else, and no
  /// warm-up.
  mutating func giveNewCard(_ turn: inout Turn) {
    guard let learner, facilities.isKept else { return }
    visit?.hasLostCard = true
    turn.effects.append(.makeCard(learner))
  }
}

extension Screen {
  /// Whether it is the page of somebody who lost a card.
  var isLostCard: Bool {
    if case .lostCard = self { true } else { false }
  }
}
