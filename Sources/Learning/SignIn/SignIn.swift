import Interface
import Text

/// Opening a visit with a card: its words, then its secret code where it has one.
struct SignIn: Equatable, Sendable {
  /// What is typed as the three words.
  var typedWords = SafeText.empty
  /// What is typed as the code.
  var typedPIN = SafeText.empty
  /// Whether the code is asked now.
  var asksPIN = false
  /// What the last try gave.
  var refusal: SignInRefusal?
  /// Whether the store is looking.
  var isWaiting = false
}

extension LearningState {
  /// The page where a card is typed.
  func signInPage(_ entry: SignIn) -> Page {
    Page(
      id: entry.asksPIN ? "sign-in-pin" : "sign-in", place: [words(.signInPlace)],
      blocks: entry.asksPIN ? pinBlocks(entry) : wordsBlocks(entry),
      commands: row(
        entry.asksPIN
          ? []
          : [Command(id: "lost", label: words(.signInLost), help: words(.signInLostHelp))]))
  }

  private func wordsBlocks(_ entry: SignIn) -> [Block] {
    var blocks: [Block] = [
      .heading(level: 1, [.text(words(.signInTitle))]),
      .text([.text(words(.signInText))]),
      .control(
        .field(
          Field(
            id: "words", label: words(.signInField), value: entry.typedWords, width: 40,
            limit: 80))),
    ]
    switch entry.refusal {
    case .unknown(let suggestion?)?:
      blocks.append(.live(words(.signInSuggestion, ["card": .text(suggestion)])))
      blocks.append(main("yes", .signInSuggestionYes))
    case .unknown(nil)?: blocks.append(.live(words(.signInUnknown)))
    case .unreadable?: blocks.append(.live(words(.storeTrouble)))
    case .wrongPIN(let seconds)?: blocks.append(.live(wait(seconds)))
    case .needsPIN?, nil: break
    }
    return blocks + [openButton(entry, missing: entry.typedWords.isEmpty ? .signInEmpty : nil)]
  }

  private func pinBlocks(_ entry: SignIn) -> [Block] {
    var blocks: [Block] = [
      .heading(level: 1, [.text(words(.signInPinTitle))]),
      .text([.text(words(.signInPinText))]),
      .control(
        .field(
          Field(
            id: "pin", label: words(.signInPinField), kind: .secret, value: entry.typedPIN,
            width: 8, limit: 8))),
    ]
    if case .wrongPIN(let seconds)? = entry.refusal {
      blocks.append(.live(seconds > 0 ? wait(seconds) : words(.signInPinWrong)))
    }
    return blocks + [openButton(entry, missing: entry.typedPIN.isEmpty ? .pinSetEmpty : nil)]
  }

  /// How long to wait, in words: seconds, or whole minutes, never too few.
  private func wait(_ seconds: Int) -> SafeText {
    seconds < 60
      ? words(.signInPinWait, ["count": .count(seconds)])
      : words(.signInPinWaitMinutes, ["count": .count((seconds + 59) / 60)])
  }

  private func openButton(_ entry: SignIn, missing: LearningPhrase?) -> Block {
    let reason = entry.isWaiting ? words(.storeWaiting) : missing.map { words($0) }
    let isSuggested = if case .unknown(_?)? = entry.refusal { true } else { false }
    return .control(
      .button(
        Button(
          id: "open", label: words(.signInButton), isMain: !isSuggested, unavailable: reason)))
  }

  /// What a person did on the page of the card.
  mutating func signIn(_ entry: SignIn, _ action: Action, _ turn: inout Turn) {
    var entry = entry
    switch action {
    case .edit("words", let text): (entry.typedWords, entry.refusal) = (text, nil)
    case .edit("pin", let text): entry.typedPIN = text
    case .press("open"): submit(&entry, &turn)
    case .press("yes"): accept(&entry, &turn)
    case .press("lost"):
      screens.append(.lostCard(isWaiting: false))
      return
    default: break
    }
    screen = .signIn(entry)
  }

  private mutating func accept(_ entry: inout SignIn, _ turn: inout Turn) {
    guard case .unknown(let suggestion?)? = entry.refusal else { return }
    entry.typedWords = suggestion
    submit(&entry, &turn)
  }

  private mutating func submit(_ entry: inout SignIn, _ turn: inout Turn) {
    guard !entry.isWaiting, !entry.typedWords.isEmpty else { return }
    let pin = entry.asksPIN ? Secret(entry.typedPIN.string) : nil
    (entry.isWaiting, entry.typedPIN) = (true, .empty)
    turn.effects.append(.signIn(CardEntry(words: entry.typedWords, pin: pin), opening(&turn)))
  }

  /// What the store said of a card, also where help lies over the page now.
  mutating func refuse(_ refusal: SignInRefusal) {
    for index in screens.indices {
      guard case .signIn(var entry) = screens[index] else { continue }
      (entry.isWaiting, entry.refusal) = (false, refusal)
      entry.asksPIN = entry.asksPIN || refusal == .needsPIN
      screens[index] = .signIn(entry)
    }
  }
}
