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
  /// Whether the store is looking.
  var isWaiting = false
}

extension MediationState {
  /// The page of the way in.
  func signInPage(_ entry: DeskSignIn) -> Page {
    guard hasAccounts else { return noAccountPage }
    let blocks: [Block] =
      [
        .heading(level: 1, [.text(words(.deskSignInTitle))]),
        .text([.text(words(.deskSignInText))]),
      ] + refusal(of: entry) + [
        .control(.field(Field(id: "name", label: words(.deskSignInName), value: entry.name))),
        .control(
          .field(
            Field(
              id: "passphrase", label: words(.deskSignInPassphrase), kind: .secret,
              value: entry.passphrase, width: 40))),
      ]
    let isEmpty = entry.name.isEmpty || entry.passphrase.isEmpty
    let reason: SafeText? =
      entry.isWaiting ? words(.deskWaiting) : isEmpty ? words(.deskSignInEmpty) : nil
    return Page(
      id: "desk-sign-in",
      blocks: blocks + [main("open", .deskSignInButton, unavailable: reason)],
      commands: row([languageCommand]))
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
        .text([.text(words(.deskSignInNoAccount))]), main("close", .deskCommandQuit),
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
    var effects: [MediationEffect] = []
    switch action {
    case .edit("name", let text): entry.name = text
    case .edit("passphrase", let text): entry.passphrase = text
    case .press("open")
    where !entry.isWaiting && !entry.name.isEmpty && !entry.passphrase.isEmpty:
      effects = [
        .signIn(name: entry.name, passphrase: Passphrase(entry.passphrase.string))
      ]
      (entry.passphrase, entry.isWaiting) = (.empty, true)
    default: break
    }
    screen = .signIn(entry)
    return effects
  }

  /// The desk is open.
  mutating func open(_ id: MediatorID, _ name: SafeText) -> [MediationEffect] {
    mediator = (id, name)
    screens = [.signIn(DeskSignIn()), .room]
    return [.readRoom]
  }

  /// The desk stays closed.
  mutating func refuse(waitSeconds: Int) {
    reopen { $0.wait = waitSeconds }
  }

  /// The store looked: one can try again, also where help lies over the page now.
  mutating func reopen(_ change: (inout DeskSignIn) -> Void = { _ in }) {
    for index in screens.indices {
      guard case .signIn(var entry) = screens[index] else { continue }
      entry.isWaiting = false
      change(&entry)
      screens[index] = .signIn(entry)
    }
  }
}
