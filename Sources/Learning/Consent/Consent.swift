import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// The version of the words of `consentPage`: raised when they change.
  static let consentWording = 1

  /// Whether mediators may see the work, with nothing chosen beforehand.
  var consentPage: Page {
    var blocks: [Block] = [
      .heading(level: 1, [.text(words(.consentTitle))]),
      .text([.text(words(.consentSees))]),
      .text([.text(words(.consentRefuse))]),
      .text([.text(words(.consentChange))]),
    ]
    if let isGiven = visit?.journey.consent {
      blocks.append(.status(words(isGiven ? .consentNowYes : .consentNowNo)))
    }
    blocks += [
      .control(.button(Button(id: "yes", label: words(.consentYes)))),
      .control(.button(Button(id: "no", label: words(.consentNo)))),
    ]
    return Page(id: "consent", blocks: blocks, commands: row())
  }

  /// What a person answered about consent.
  mutating func answerConsent(_ press: ControlID, _ turn: inout Turn) {
    guard press == "yes" || press == "no" else { return }
    let change = ConsentChanged(isGiven: press == "yes", wording: Self.consentWording)
    record([.consentChanged(change)], as: .consent, &turn)
    screens.removeLast()
  }
}
