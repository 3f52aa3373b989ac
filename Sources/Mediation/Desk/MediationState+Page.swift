public import Interface
import Records
import Text

extension MediationState {
  /// The page to show now.
  public var page: Page {
    if let lock { return lockedPage(lock) }
    var page = page(of: screen, below: screens.dropLast())
    page.notice = status ?? page.notice
    return page
  }

  private func page(of screen: DeskScreen, below: ArraySlice<DeskScreen>) -> Page {
    switch screen {
    case .signIn(let entry): signInPage(entry)
    case .room: roomPage
    case .people(let sought): peoplePage(sought: sought)
    case .learner(let review, let answers): learnerPage(review, answers)
    case .answers(let row, let answers): answersPage(answers, of: row.card)
    case .answer(let row): answerPage(row)
    case .autonomy(let confirming): autonomyPage(confirming)
    case .placement(let starting): placementPage(starting)
    case .adjust(let adjusting): adjustPage(adjusting)
    case .assign(let assigning): assignPage(assigning)
    case .office: officePage
    case .cards(let batch): cardsPage(batch)
    case .unlock(let unlocking): unlockPage(unlocking)
    case .join(let joining): joinPage(joining)
    case .renewed(let card): renewedPage(card)
    case .confirming(let confirming): confirmPage(confirming)
    case .groups(let typed): groupsPage(typed: typed)
    case .group(let group): groupPage(group)
    case .help: helpPage(about: page(of: below.last ?? .room, below: below.dropLast()))
    }
  }

  /// The row of a page: up to two commands of its own, then those of every page.
  func row(_ own: [Command] = []) -> [Command] {
    let back = Command(
      id: "back", label: words(.deskCommandBack), help: words(.deskCommandBackHelp),
      key: .character("r"))
    let help = Command(
      id: "help", label: words(.deskCommandHelp), help: words(.deskCommandHelpHelp),
      key: .function(1))
    let quit = Command(
      id: "quit", label: words(.deskCommandQuit), help: words(.deskCommandQuitHelp),
      key: .character("q"))
    let isFirst = lock != nil || screens.count <= (mediator == nil ? 1 : 2)
    return own + (isFirst ? [] : [back]) + [help, quit]
  }

  /// A page's one main button.
  func main(_ id: ControlID, _ label: MediationPhrase, unavailable: SafeText? = nil) -> Block {
    .control(
      .button(Button(id: id, label: words(label), isMain: true, unavailable: unavailable)))
  }
}
