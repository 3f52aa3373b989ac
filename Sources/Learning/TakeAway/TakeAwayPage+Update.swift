import Curriculum
import Documents
import Interface
import Text

extension LearningState {
  /// Opens the page to take away of a module.
  mutating func openTakeAway(of module: ModuleID, in course: CourseID) {
    screens.append(.takeAway(TakeAwayScreen(course: course, module: module)))
  }

  /// What a person did on a page to take away.
  mutating func takeAway(_ screen: TakeAwayScreen, _ press: ControlID, _ turn: inout Turn) {
    switch press {
    case "read": show(.text, of: screen)
    case "print": if facilities.canPrint { show(.printing, of: screen) }
    case "yes":
      screens.removeLast()
      if let sheet = sheet(screen) {
        status = words(.takeAwayWaiting)
        turn.effects.append(.printPage(SafeText(sheet.text, as: .lines)))
      }
    case "save": save(screen, as: .html, &turn)
    case "save-text": save(screen, as: .text, &turn)
    default: break
    }
  }

  /// Says whether a page was printed.
  mutating func tellPagePrinted(_ isDone: Bool) {
    status = words(isDone ? .takeAwayPrinted : .takeAwayNotPrinted)
  }

  /// Says what became of a page that was to be saved.
  mutating func tellPageSaved(_ result: SavedPage.Result) {
    let folder = facilities.savesTo ?? .empty
    status =
      switch result {
      case .saved(let name):
        words(.takeAwaySaved, ["name": .text(name), "folder": .text(folder)])
      case .noFolder: words(.takeAwayNoFolder, ["folder": .text(folder)])
      case .full: words(.takeAwayFull, ["folder": .text(folder)])
      case .refused: words(.takeAwayRefused, ["folder": .text(folder)])
      }
  }

  private mutating func show(_ part: TakeAwayScreen.Part, of screen: TakeAwayScreen) {
    var next = screen
    next.part = part
    screens.append(.takeAway(next))
  }

  private mutating func save(
    _ screen: TakeAwayScreen, as format: SavedPage.Format, _ turn: inout Turn
  ) {
    guard facilities.savesTo != nil, let sheet = sheet(screen) else { return }
    let title = title(of: screen.module, in: screen.course)
    let page = SavedPage(
      name: words(.takeAwayFile, ["title": .text(title)]), format: format,
      content: format == .html ? sheet.html(language: language) : sheet.text)
    status = words(.takeAwayWaiting)
    turn.effects.append(.savePage(page))
  }

  private func sheet(_ screen: TakeAwayScreen) -> TakeAwaySheet? {
    takeAway(screen).map { TakeAwaySheet($0, words: words) }
  }
}
