import Curriculum
import Interface
import Text

/// A mediator's way in: a name and a passphrase.
struct DeskSignIn: Equatable, Sendable {
  /// What is typed as the name.
  var name = SafeText.empty
  /// What is typed as the passphrase.
  var passphrase = SafeText.empty
  /// The seconds to wait after a refusal; nil before one.
  var wait: Int?
  /// How many tries were refused: each opens a page of its own, on the passphrase.
  var refused = 0
  /// Whether the store is looking.
  var isWaiting = false

  /// What a person did with it.
  mutating func hear(_ action: Action) -> [MediationEffect] {
    switch action {
    case .edit("name", let text): name = text
    case .edit("passphrase", let text): passphrase = text
    case .press("open") where !isWaiting && !name.isEmpty && !passphrase.isEmpty:
      defer { (passphrase, isWaiting) = (.empty, true) }
      return [.signIn(name: name, passphrase: Passphrase(passphrase.string))]
    default: break
    }
    return []
  }
}

extension MediationState {
  /// The page of the way in.
  func signInPage(_ entry: DeskSignIn) -> Page {
    guard hasAccounts else { return noAccountPage }
    return wayIn(entry, id: "desk-sign-in", .deskSignInTitle, .deskSignInText)
  }

  /// A page that asks for a name and a passphrase; for the passphrase where the name is there.
  func wayIn(
    _ entry: DeskSignIn, id: PageID, _ title: MediationPhrase, _ text: MediationPhrase
  ) -> Page {
    let passphrase = Field(
      id: "passphrase", label: words(.deskSignInPassphrase), kind: .secret,
      value: entry.passphrase, width: 40)
    let isEmpty = entry.name.isEmpty || entry.passphrase.isEmpty
    let reason: SafeText? =
      entry.isWaiting ? words(.deskWaiting) : isEmpty ? words(.deskSignInEmpty) : nil
    let isPassphraseNext = lock != nil || entry.refused > 0
    return Page(
      id: entry.refused == 0 ? id : PageID(rawValue: "\(id.rawValue)-\(entry.refused)"),
      blocks: [.heading(level: 1, [.text(words(title))]), .text([.text(words(text))])]
        + refusal(of: entry) + [
          .control(.field(Field(id: "name", label: words(.deskSignInName), value: entry.name))),
          .control(.field(passphrase)), main("open", .deskSignInButton, unavailable: reason),
        ],
      commands: row([languageCommand]), focus: isPassphraseNext ? "passphrase" : nil)
  }

  /// Why the desk stayed closed, above the fields.
  private func refusal(of entry: DeskSignIn) -> [Block] {
    guard let wait = entry.wait else { return [] }
    let waiting: [Block] =
      wait > 0 ? [.live(words(.deskSignInWait, ["count": .count(wait)]))] : []
    return [.live(words(.deskSignInWrong))] + waiting
  }

  private var noAccountPage: Page {
    Page(
      id: "desk-no-account",
      blocks: [
        .heading(level: 1, [.text(words(.deskSignInTitle))]),
        .text([.text(words(.deskSignInNoAccount, ["command": .text(accountCommand)]))]),
        main("close", .deskCommandQuit),
      ],
      commands: row([languageCommand]))
  }

  private var languageCommand: Command {
    Command(
      id: "language", label: words(.deskCommandLanguage),
      help: words(.deskCommandLanguageHelp))
  }

  /// What a person did on the way in.
  mutating func signIn(_ entry: DeskSignIn, _ action: Action) -> [MediationEffect] {
    var entry = entry
    let effects = entry.hear(action)
    screen = .signIn(entry)
    return effects
  }

  /// The desk is open. Who was here finds the page of before; anybody else begins in the room.
  mutating func open(_ id: MediatorID, _ name: SafeText) -> [MediationEffect] {
    let wasHere = lock != nil && mediator?.id == id
    (mediator, lock) = ((id, name), nil)
    if !wasHere { (screens, status, isRoomKnown) = ([.signIn(DeskSignIn()), .room], nil, false) }
    return reading
  }

  /// The account is no more: nothing of anybody stays on the screen, nor in the memory.
  mutating func closeDesk() {
    (mediator, lock) = (nil, nil)
    (rows, learners, standings, groups) = ([], [], [:], [])
    unread = UnreadHistories()
    screens = [.signIn(DeskSignIn())]
    status = words(.deskAccountRemoved)
  }

  /// The desk stays closed.
  mutating func refuse(waitSeconds: Int) {
    reopen { entry in
      entry.wait = waitSeconds
      entry.refused += 1
    }
  }

  /// The store looked: one can try again, also where help lies over the page now.
  mutating func reopen(_ change: (inout DeskSignIn) -> Void = { _ in }) {
    if var entry = lock?.entry {
      entry.isWaiting = false
      change(&entry)
      lock?.entry = entry
    }
    for index in screens.indices where lock == nil {
      guard case .signIn(var entry) = screens[index] else { continue }
      entry.isWaiting = false
      change(&entry)
      screens[index] = .signIn(entry)
    }
  }

  /// The store failed while it looked.
  mutating func failToOpen() {
    reopen()
    let trouble = words(.deskTrouble)
    if lock == nil { status = trouble } else { lock?.status = trouble }
  }
}
