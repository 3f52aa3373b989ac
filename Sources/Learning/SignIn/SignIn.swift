import Curriculum
import Interface
import Text

/// Opening a visit with a card: its words, then its secret where it has one.
struct SignIn: Equatable, Sendable {
  /// What is typed as the three words.
  var typedWords = SafeText.empty
  /// What is typed as the code.
  var typedCode = SafeText.empty
  /// The pictures that are chosen.
  var pictures: [Picture] = []
  /// The secret that is asked now; nil while the words are.
  var asks: SecretKind?
  /// What the last try gave.
  var refusal: SignInRefusal?
  /// How many secrets were refused.
  var refused = 0
  /// Whether the store is looking.
  var isWaiting = false
}

extension LearningState {
  /// The page where a card is typed.
  func signInPage(_ entry: SignIn) -> Page {
    let place = [words(.signInPlace)]
    switch entry.asks {
    case nil:
      let lost = Command(id: "lost", label: words(.signInLost), help: words(.signInLostHelp))
      return Page(id: "sign-in", place: place, blocks: wordsBlocks(entry), commands: row([lost]))
    case .code:
      // Another page after each try: it opens on the field again.
      return Page(
        id: PageID(rawValue: "sign-in-pin-\(entry.refused)"), place: place,
        blocks: codeBlocks(entry), commands: row(), focus: "pin")
    case .pictures:
      return Page(
        id: .picture(entry.pictures.count, of: "sign-in-pictures"), place: place,
        progress: number(after: entry.pictures.count), blocks: picturesBlocks(entry),
        commands: row([startOver(entry.pictures)]))
    }
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
    case .wrongSecret(let seconds)?: blocks.append(.live(wait(seconds)))
    case .needsSecret?, nil: break
    }
    return blocks + [openButton(entry, missing: entry.typedWords.isEmpty ? .signInEmpty : nil)]
  }

  private func codeBlocks(_ entry: SignIn) -> [Block] {
    var blocks: [Block] = [
      .heading(level: 1, [.text(words(.signInPinTitle))]),
      .text([.text(words(.signInPinText))]),
      .control(
        .field(
          Field(
            id: "pin", label: words(.signInPinField), kind: .secret, value: entry.typedCode,
            width: 8, limit: 8))),
    ]
    blocks += told(entry, .signInPinWrong)
    return blocks + [openButton(entry, missing: entry.typedCode.isEmpty ? .pinSetEmpty : nil)]
  }

  private func picturesBlocks(_ entry: SignIn) -> [Block] {
    [.heading(level: 1, [.text(words(.signInPicturesTitle))])]
      + told(entry, .signInPicturesWrong)
      + (entry.isWaiting ? [.status(words(.storeWaiting))] : [])
      + [pictureGrid(after: entry.pictures.count, isEnabled: !entry.isWaiting)]
  }

  /// What the last try of a secret gave.
  private func told(_ entry: SignIn, _ wrong: LearningPhrase) -> [Block] {
    guard case .wrongSecret(let seconds)? = entry.refusal else { return [] }
    return [.live(seconds > 0 ? wait(seconds) : words(wrong))]
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
    case .edit("pin", let text): entry.typedCode = text
    case .choose("pictures", let option): choose(Picture.allCases[option], &entry, &turn)
    case .press("again"): entry.pictures = []
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

  /// One more picture; the third is sent at once.
  private mutating func choose(
    _ picture: Picture, _ entry: inout SignIn, _ turn: inout Turn
  ) {
    guard !entry.isWaiting, entry.pictures.count < PictureEntry.count else { return }
    entry.pictures.append(picture)
    entry.refusal = nil
    if entry.pictures.count == PictureEntry.count { submit(&entry, &turn) }
  }

  private mutating func submit(_ entry: inout SignIn, _ turn: inout Turn) {
    guard !entry.isWaiting, !entry.typedWords.isEmpty else { return }
    let secret: Secret? =
      switch entry.asks {
      case nil: nil
      case .code: Secret(entry.typedCode.string)
      case .pictures: entry.pictures.secret
      }
    (entry.isWaiting, entry.typedCode) = (true, .empty)
    turn.effects.append(
      .signIn(CardEntry(words: entry.typedWords, secret: secret), opening(&turn)))
  }

  /// What the store said of a card, also where help lies over the page now.
  mutating func refuse(_ refusal: SignInRefusal) {
    for index in screens.indices {
      guard case .signIn(var entry) = screens[index] else { continue }
      (entry.isWaiting, entry.refusal, entry.pictures) = (false, refusal, [])
      if case .needsSecret(let kind) = refusal { entry.asks = kind } else { entry.refused += 1 }
      screens[index] = .signIn(entry)
    }
  }
}
