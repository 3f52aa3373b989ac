import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// Asking someone to come.
  var callPage: Page {
    guard facilities.hasMediator else {
      return Page(
        id: "call",
        blocks: [
          .heading(level: 1, [.text(words(.callTitle))]),
          .text([.text(words(.callNoMediator))]),
          main("return", .helpClose),
        ],
        commands: row())
    }
    return Page(
      id: "call",
      blocks: [
        .heading(level: 1, [.text(words(.callTitle))]),
        .text([.text(words(.callText, ["place": .text(facilities.place)]))]),
        main("call-now", .callYes),
        .control(.button(Button(id: "return", label: words(.helpClose)))),
      ],
      commands: row())
  }

  /// « Appeler »: raises the hand after a yes; lowers one that is raised at once.
  mutating func call(_ turn: inout Turn) {
    guard isHandRaised else {
      screens.append(.call)
      return
    }
    if visit == nil { lowerHand(&turn) } else { changeHand(to: false, &turn) }
    status = words(.callLowered)
  }

  /// Whether a hand is raised here, in a visit or before one.
  var isHandRaised: Bool { visit?.journey.isHandRaised ?? (caller != nil) }

  /// « Oui, appeler »: before a visit, who is locked out calls without a name.
  mutating func raiseHand(_ turn: inout Turn) {
    if visit == nil {
      turn.effects.append(.raiseHand(opening(&turn)))
    } else {
      changeHand(to: true, &turn)
    }
  }

  /// Raises or lowers the hand.
  mutating func changeHand(to isRaised: Bool, _ turn: inout Turn) {
    guard let session = visit?.session else { return }
    record(
      [.handChanged(HandChanged(session: session, isRaised: isRaised))], as: .hand, &turn)
  }
}
