import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// What can be set, each with how it is now.
  var settingsPage: Page {
    Page(
      id: "settings", place: [words(.homePlace)],
      blocks: [
        .heading(level: 1, [.text(words(.settingsTitle))]), .text([.text(words(.settingsText))]),
      ] + settings.map { .control(.button($0)) },
      commands: row())
  }

  private var settings: [Button] {
    let needsCard = visit?.journey.hasCard == true ? nil : words(.settingsNeedsCard)
    let colours = Button(id: "colours", label: coloursLabel)
    return [
      Button(id: StandardCommand.language, label: words(.settingsLanguage)),
      Button(
        id: "linear",
        label: words(facilities.isLineByLine ? .settingsLines : .settingsScreen)),
    ] + (facilities.isLineByLine ? [] : [colours]) + [
      Button(id: "consent", label: words(consentPhrase), unavailable: needsCard),
      Button(id: "code", label: secretLabel, unavailable: needsCard),
      Button(id: "pairs", label: words(isInPairs ? .settingsPairsYes : .settingsPairsNo)),
    ]
  }

  private var consentPhrase: HomePhrase {
    switch visit?.journey.consent {
    case nil: .settingsConsentNone
    case true?: .settingsConsentYes
    case false?: .settingsConsentNo
    }
  }

  /// What a person did on the page of settings.
  mutating func settings(_ press: ControlID, _ turn: inout Turn) {
    switch press {
    case "linear": turn.effects.append(.showLineByLine(!facilities.isLineByLine))
    case "colours": screens.append(.colours)
    case "consent": screens.append(.consent(chosen: nil))
    case "code": screens.append(.secretOffer)
    case "pairs": screens.append(.pairs)
    default: break
    }
  }
}
