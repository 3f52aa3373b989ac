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

  /// An optional secret code.
  func pinPage(typed: SafeText) -> Page {
    let isReady = typed.isCode
    return Page(
      id: "pin", place: [words(.signInPlace)],
      blocks: [
        .heading(level: 1, [.text(words(.pinTitle))]),
        .text([.text(words(.pinText))]),
        .control(
          .field(
            Field(
              id: "pin", label: words(.pinField), kind: .secret, value: typed, width: 4,
              limit: 4))),
        .control(
          .button(
            Button(
              id: "set", label: words(.pinSet),
              unavailable: isReady ? nil : words(.pinSetEmpty)))),
        .control(.button(Button(id: "none", label: words(.pinNone)))),
      ],
      commands: row(), focus: "none")
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
    case "copied": screen = .pin(typed: .empty)
    case "print":
      if let card = visit?.card { turn.effects.append(.print([words(.cardTitle), "", card])) }
    default: break
    }
  }

  /// What a person did on the page of the code.
  mutating func pin(typed: SafeText, _ action: Action, _ turn: inout Turn) {
    switch action {
    case .edit("pin", let text): screen = .pin(typed: text)
    case .press("none"): askConsent()
    case .press("set"):
      guard typed.isCode, let learner else { return }
      turn.effects.append(.setPIN(Secret(typed.string), for: learner))
      askConsent()
    default: break
    }
  }

  /// Consent is asked once there is a card, and not again when it was answered.
  private mutating func askConsent() {
    screens.removeLast()
    if visit?.journey.consent == nil { screens.append(.consent(chosen: nil)) }
  }
}

extension SafeText {
  /// Whether it is a secret code: four digits.
  fileprivate var isCode: Bool {
    string.count == 4 && string.allSatisfy { $0.isASCII && $0.isWholeNumber }
  }
}
