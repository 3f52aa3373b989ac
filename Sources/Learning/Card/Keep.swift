import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// The offer of a card, after the first success.
  var keepOfferPage: Page {
    Page(
      id: "keep",
      blocks: [
        .heading(level: 1, [.text(words(.keepTitle))]),
        .text([.text(words(.keepText))]),
        .text([.text(words(.keepWithout))]),
        main("yes", .keepYes),
        .control(.button(Button(id: "no", label: words(.keepNo)))),
      ],
      commands: row())
  }

  /// The three words, to copy or to print.
  var cardPage: Page {
    let card = visit?.card ?? .empty
    let lost: [Block] =
      visit?.hasLostCard == true ? [.text([.text(words(.lostCardShow))])] : []
    return Page(
      id: "card", place: [words(.signInPlace)],
      blocks: [
        .heading(level: 1, [.text(words(.cardTitle))]),
        .text([.text(words(.cardText))]),
        .panel(title: words(.cardPanel), [.text([.strong([.text(card)])])]),
      ] + lost + [main("copied", .cardCopied)],
      commands: row([printCommand]))
  }

  private var printCommand: Command {
    Command(
      id: "print", label: words(.cardPrint), help: words(.cardPrintHelp), key: .character("i"),
      unavailable: facilities.canPrint ? nil : words(.cardPrintNone), isMain: true)
  }

  /// What a person did on the offer of a card.
  mutating func answerKeepOffer(_ press: ControlID, _ turn: inout Turn) {
    switch press.rawValue {
    case "yes": if let learner { turn.effects.append(.makeCard(learner)) }
    case "no": screens.removeLast()
    default: break
    }
  }

  /// What a person did on the page of the card.
  mutating func card(_ press: ControlID, _ turn: inout Turn) {
    switch press.rawValue {
    // A card until the lost one is found needs no secret; consent is asked after a success.
    case "copied" where visit?.hasLostCard == true: screens.removeLast()
    case "copied": screens.append(.secretOffer)
    case "print":
      if let card = visit?.card { turn.effects.append(.print([words(.cardTitle), "", card])) }
    default: break
    }
  }
}
