import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// An optional secret: a code, or pictures for those who don't read. A habitual Enter takes none,
  /// or keeps the one there is.
  var secretOfferPage: Page {
    let kinds: [Block] = [
      .control(.button(Button(id: "code", label: words(.pinCode)))),
      .control(.button(Button(id: "pictures", label: words(.pinPictures)))),
    ]
    return Page(
      id: "secret", place: [words(.signInPlace)],
      blocks: visit?.secret == nil ? secretQuestion(kinds) : secretChange(kinds),
      commands: row())
  }

  private func secretQuestion(_ kinds: [Block]) -> [Block] {
    [.heading(level: 1, [.text(words(.pinTitle))]), .text([.text(words(.pinText))])] + kinds
      + [main("none", .pinNone)]
  }

  private func secretChange(_ kinds: [Block]) -> [Block] {
    [.heading(level: 1, [.text(secretLabel)]), .text([.text(words(.secretChangeText))])] + kinds
      + [
        .control(.button(Button(id: "forget", label: words(.secretForget)))),
        .control(.button(Button(id: "return", label: words(.secretStay), isMain: true))),
      ]
  }

  /// « Code secret : 4 chiffres »
  var secretLabel: SafeText {
    switch visit?.secret {
    case nil: words(.secretNone)
    case .code: words(.secretCode)
    case .pictures: words(.secretPictures)
    }
  }

  /// What a person did on that page.
  mutating func answerSecretOffer(_ press: ControlID, _ turn: inout Turn) {
    switch press {
    case "none": leaveSecretOffer()
    case "code": screens.append(.code(typed: .empty))
    case "pictures": screens.append(.pictures(PictureEntry()))
    case "forget":
      guard let learner else { return }
      turn.effects.append(.removeSecret(learner))
      screens.removeLast()
    default: break
    }
  }

  /// The card is kept in another way now.
  mutating func takeSecret(_ kind: SecretKind?) {
    visit?.secret = kind
    status = words(kind == nil ? .secretGone : .secretKept)
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
    leaveSecretOffer()
  }

  /// Consent is asked once there is a card, and not again when it was answered. Who comes from the
  /// settings goes back there.
  private mutating func leaveSecretOffer() {
    screens.removeLast()
    guard visit?.journey.consent == nil else { return }
    if case .settings = screen { return }
    screens.append(.consent(chosen: nil))
  }
}

extension SafeText {
  /// Whether it is a secret code: four digits.
  fileprivate var isCode: Bool {
    string.count == 4 && string.allSatisfy { $0.isASCII && $0.isWholeNumber }
  }
}
