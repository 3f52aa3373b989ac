import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// The version of the words of `consentPage`: raised when they change.
  static let consentWording = 1

  /// Whether mediators may see the work. Nothing is chosen beforehand, and the page opens below the
  /// answers, so that habitual Enters neither choose nor send one.
  func consentPage(chosen: Int?) -> Page {
    let options = [words(.consentYes), words(.consentNo)].enumerated().map { index, label in
      Choice.Option(label: [.text(label)], isChosen: chosen == index)
    }
    var blocks: [Block] = [
      .text([.text(words(.consentWho))]),
      .heading(level: 1, [.text(words(.consentTitle))]),
      .text([.text(words(.consentSees))]),
      .text([.text(words(.consentRefuse))]),
      .text([.text(words(.consentChange))]),
    ]
    if let isGiven = visit?.journey.consent {
      blocks.append(.status(words(isGiven ? .consentNowYes : .consentNowNo)))
    }
    let validate = Button(
      id: "validate", label: words(.exerciseValidate), isMain: true,
      unavailable: chosen == nil ? words(.consentEmpty) : nil)
    blocks += [
      .control(.choice(Choice(id: "consent", label: words(.consentTitle), options: options))),
      .control(.button(validate)),
    ]
    return Page(id: "consent", blocks: blocks, commands: row(), focus: "validate")
  }

  /// What a person did on the page of consent.
  mutating func consent(chosen: Int?, _ action: Action, _ turn: inout Turn) {
    switch action {
    case .choose("consent", let option): screen = .consent(chosen: option)
    case .press("validate"):
      guard let chosen else { return }
      let change = ConsentChanged(isGiven: chosen == 0, wording: Self.consentWording)
      record([.consentChanged(change)], as: .consent, &turn)
      leaveCard()
    default: break
    }
  }
}
