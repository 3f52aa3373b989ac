import CourseFormat
import Curriculum
import Interface
import Text

extension LearningState {
  /// A page to take away: what it is, then what can be done with it.
  func takeAwayPage(_ screen: TakeAwayScreen) -> Page {
    switch screen.part {
    case .offer: takeAwayOffer(screen)
    case .text: takeAwayText(screen)
    case .printing: takeAwayPrinting(screen)
    }
  }

  /// « À emporter », with which a module's page is opened.
  func takeAwayButton() -> Block {
    .control(.button(Button(id: Self.takeAwayID, label: words(.takeAwayOpen))))
  }

  /// The name of that button.
  static let takeAwayID: ControlID = "take-away"

  private func takeAwayOffer(_ screen: TakeAwayScreen) -> Page {
    let title = title(of: screen.module, in: screen.course)
    let (canPrint, canSave) = (facilities.canPrint, facilities.savesTo != nil)
    let buttons = [
      Button(
        id: "print", label: words(.takeAwayPrint), isMain: canPrint,
        unavailable: canPrint ? nil : words(.cardPrintNone)),
      Button(
        id: "save", label: words(.takeAwaySave), isMain: !canPrint && canSave,
        unavailable: canSave ? nil : words(.takeAwaySaveNone)),
    ]
    let plain = canSave ? [Button(id: "save-text", label: words(.takeAwaySaveText))] : []
    let read = Button(id: "read", label: words(.takeAwayRead), isMain: !canPrint && !canSave)
    return Page(
      id: "take-away", place: [title],
      blocks: [
        .heading(level: 1, [.text(words(.takeAwayTitle))]),
        .text([.text(words(.takeAwayText, ["title": .text(title)]))]),
      ] + (buttons + plain + [read]).map { .control(.button($0)) },
      commands: row())
  }

  private func takeAwayPrinting(_ screen: TakeAwayScreen) -> Page {
    Page(
      id: "take-away-print", place: [title(of: screen.module, in: screen.course)],
      blocks: [
        .heading(level: 1, [.text(words(.takeAwayAsk))]), main("yes", words(.takeAwayAskYes)),
        .control(.button(Button(id: StandardCommand.close, label: words(.takeAwayAskNo)))),
      ],
      commands: row())
  }

  private func takeAwayText(_ screen: TakeAwayScreen) -> Page {
    let page = takeAway(screen)
    let parts = (page?.parts ?? []).flatMap { part in
      [Block.heading(level: 2, [.text(part.title)])]
        + part.paragraphs.map { .text([.text($0)]) }
    }
    let contacts = (page?.contacts ?? []).map { contact in
      [Block.text([.strong([.text(contact.value)]), .text(" · "), .text(contact.about)])]
    }
    return Page(
      id: "take-away-text", place: [title(of: screen.module, in: screen.course)],
      blocks: [.heading(level: 1, [.text(words(.takeAwayTitle))])] + parts
        + (contacts.isEmpty ? [] : [.list(start: nil, items: contacts)])
        + [main("return", words(.takeAwayClose))],
      commands: row())
  }

  /// The page of a screen, in the language now.
  func takeAway(_ screen: TakeAwayScreen) -> TakeAway? {
    course(screen.course)?.takeAway(of: screen.module, in: language)
  }

  private func main(_ id: ControlID, _ label: SafeText) -> Block {
    .control(.button(Button(id: id, label: label, isMain: true)))
  }
}
