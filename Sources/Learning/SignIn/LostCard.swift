import Interface
import Records
import Text

extension LearningState {
  /// Working although the card is lost: with a new one, which a mediator brings together with the
  /// lost one later.
  func lostCardPage(isWaiting: Bool) -> Page {
    guard facilities.isKept else { return closedPage(isWaiting: isWaiting) }
    return Page(
      id: "lost-card", place: [words(.signInPlace)],
      blocks: [
        .heading(level: 1, [.text(words(.lostCardTitle))]),
        .text([.text(words(.lostCardCalm))]),
        .text([.text(words(.lostCardText))]),
        startButton(.lostCardStart, isWaiting: isWaiting),
      ],
      commands: row())
  }

  /// Where nothing can be kept no card opens either: told before anybody types one.
  func closedPage(isWaiting: Bool) -> Page {
    Page(
      id: "sign-in-closed", place: [words(.signInPlace)],
      blocks: [
        .heading(level: 1, [.text(words(.signInClosed))]),
        .text([.text(words(.signInClosedText))]),
        .text([.text(words(.storeMemoryOnly))]),
        startButton(.lostCardWithout, isWaiting: isWaiting),
      ],
      commands: row())
  }

  private func startButton(_ label: CardPhrase, isWaiting: Bool) -> Block {
    .control(
      .button(
        Button(
          id: "start", label: words(label), isMain: true,
          unavailable: isWaiting ? words(.storeWaiting) : nil)))
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
