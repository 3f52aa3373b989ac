import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// An optional secret: a code, or pictures for those who don't read. A habitual Enter takes none.
  var secretOfferPage: Page {
    Page(
      id: "secret", place: [words(.signInPlace)],
      blocks: [
        .heading(level: 1, [.text(words(.pinTitle))]),
        .text([.text(words(.pinText))]),
        .control(.button(Button(id: "code", label: words(.pinCode)))),
        .control(.button(Button(id: "pictures", label: words(.pinPictures)))),
        main("none", .pinNone),
      ],
      commands: row())
  }

  /// What a person did on that page.
  mutating func answerSecretOffer(_ press: ControlID) {
    switch press {
    case "none": askConsent()
    case "code": screens.append(.code(typed: .empty))
    case "pictures": screens.append(.pictures(PictureEntry()))
    default: break
    }
  }

  /// Four digits.
  func codePage(typed: SafeText) -> Page {
    Page(
      id: "pin", place: [words(.signInPlace)],
      blocks: [
        .heading(level: 1, [.text(words(.pinCodeTitle))]),
        .text([.text(words(.pinCodeText))]),
        .control(
          .field(
            Field(
              id: "pin", label: words(.pinField), kind: .secret, value: typed, width: 4,
              limit: 4))),
        .control(
          .button(
            Button(
              id: "set", label: words(.pinSet), isMain: true,
              unavailable: typed.isCode ? nil : words(.pinSetEmpty)))),
      ],
      commands: row(), focus: "pin")
  }

  /// What a person did on the page of the code.
  mutating func code(typed: SafeText, _ action: Action, _ turn: inout Turn) {
    switch action {
    case .edit("pin", let text): screen = .code(typed: text)
    case .press("set") where typed.isCode: keepSecret(.code, Secret(typed.string), &turn)
    default: break
    }
  }

  /// Puts a secret on the card, and goes on.
  mutating func keepSecret(_ kind: SecretKind, _ secret: Secret, _ turn: inout Turn) {
    guard let learner else { return }
    turn.effects.append(.setSecret(kind, secret, for: learner))
    screens.removeLast()
    askConsent()
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
