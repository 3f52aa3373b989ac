import Interface
import Text

/// The desk while nobody seems to be there: the page is hidden until the passphrase is typed again.
struct DeskLock: Equatable, Sendable {
  /// What is typed; the name stands there already.
  var entry: DeskSignIn
  /// Whether help lies over it.
  var isHelpOpen = false
  /// A sentence at the foot, until the next action.
  var status: SafeText?
}

extension MediationState {
  /// Whether the work of people may be on the screen.
  public var isOpen: Bool { mediator != nil && lock == nil }

  /// Somebody pressed a key or used the mouse.
  public mutating func touch(at monotonic: Int) { lastTouch = monotonic }

  /// Hides the page when nobody has done anything for a while. What goes on below it is read on: a
  /// consent that is taken back meanwhile closes that page as ever.
  mutating func noticeAbsence(at monotonic: Int) {
    guard let patience, let lastTouch else { return touch(at: monotonic) }
    guard monotonic - lastTouch >= patience.silence else { return }
    touch(at: monotonic)
    if let mediator {
      lock = DeskLock(entry: DeskSignIn(name: mediator.name))
    } else {
      screens = [.signIn(DeskSignIn())]
    }
  }

  /// The page that stands in the place of the hidden one.
  func lockedPage(_ lock: DeskLock) -> Page {
    let asking = wayIn(lock.entry, id: "desk-locked", .deskLockedTitle, .deskLockedText)
    var page = lock.isHelpOpen ? helpPage(about: asking) : asking
    page.notice = lock.status ?? page.notice
    return page
  }

  /// What a person did on that page.
  mutating func actOnLock(_ action: Action) -> [MediationEffect] {
    lock?.status = nil
    switch action {
    case .press("help"): lock?.isHelpOpen = true
    case .press("return"): lock?.isHelpOpen = false
    case .press("language"): language = nextLanguage
    case .press("quit"): return [.close]
    default: if lock?.isHelpOpen == false { return lock?.entry.hear(action) ?? [] }
    }
    return []
  }
}
