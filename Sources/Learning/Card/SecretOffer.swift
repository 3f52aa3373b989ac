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
        .control(.button(Button(id: "none", label: words(.secretStay), isMain: true))),
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
    case "code": screens.append(.code(CodeEntry()))
    case "pictures": screens.append(.pictures(PictureEntry()))
    case "forget":
      guard let learner else { return }
      turn.effects.append(.removeSecret(learner))
      leaveSecretOffer()
    default: break
    }
  }

  /// The card is kept in another way now.
  mutating func takeSecret(_ kind: SecretKind?) {
    visit?.secret = kind
    status =
      switch kind {
      case .code: words(.secretKeptCode)
      case .pictures: words(.secretKeptPictures)
      case nil: words(.secretGone)
      }
  }

  /// Puts a secret on the card, and goes on.
  mutating func keepSecret(_ kind: SecretKind, _ secret: Secret, _ turn: inout Turn) {
    guard let learner else { return }
    turn.effects.append(.setSecret(kind, secret, for: learner))
    while screen.isSecretEntry { screens.removeLast() }
    leaveSecretOffer()
  }

  /// Consent is asked once there is a card, and not again when it was answered. Who comes from the
  /// settings goes back there.
  private mutating func leaveSecretOffer() {
    if visit?.journey.consent == nil, screens.dropLast().last?.isSettings != true {
      screens.append(.consent(chosen: nil))
    } else {
      leaveCard()
    }
  }

  /// Goes back to where the card, its secret or consent was asked from.
  mutating func leaveCard() {
    while screens.count > floor, screen.isOfCard { screens.removeLast() }
  }
}

extension Screen {
  /// Whether it is the page of the settings.
  fileprivate var isSettings: Bool {
    if case .settings = self { true } else { false }
  }

  /// Whether a secret is being chosen there.
  fileprivate var isSecretEntry: Bool {
    switch self {
    case .code, .pictures: true
    default: false
    }
  }

  /// Whether it is one of the pages that follow one another when there is a new card.
  fileprivate var isOfCard: Bool {
    switch self {
    case .card, .secretOffer, .code, .pictures, .consent: true
    default: false
    }
  }
}
