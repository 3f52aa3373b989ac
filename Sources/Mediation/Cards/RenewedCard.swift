import Interface
import Text

extension MediationState {
  /// The new words of a card that was lost, to copy or to print.
  func renewedPage(_ card: SafeText) -> Page {
    let print = Button(
      id: "print", label: words(.cardsPrint), unavailable: canPrint ? nil : words(.cardsNoPrinter))
    return Page(
      id: "renewed", place: [words(.roomTitle), words(.learnerRenew)],
      blocks: [
        .text([.text(words(.renewedText))]),
        .panel(title: words(.renewedPanel), [.text([.strong([.text(card)])])]),
        main("return", .renewedDone), .control(.button(print)),
        .control(.button(Button(id: "save", label: words(.cardsSave)))),
      ],
      commands: row())
  }

  /// What a person did on that page.
  func renewed(_ card: SafeText, _ action: Action) -> [MediationEffect] {
    switch action {
    case .press("print"): [.printCards([card])]
    case .press("save"): [.saveCards([card])]
    default: []
    }
  }
}
