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
  /// How many tries were refused: each opens a page of its own, where the next begins.
  var refused = 0
  /// When the wait that was told is over, in milliseconds; nil where nobody has to wait.
  var waitsUntil: Int?
  /// Whether the store is looking.
  var isWaiting = false
}

extension LearningState {
  /// The page where a card is typed.
  func signInPage(_ entry: SignIn) -> Page {
    guard facilities.isKept else { return closedPage(isWaiting: entry.isWaiting) }
    let place = [words(.signInPlace)]
    switch entry.asks {
    case nil:
      let lost = Command(id: "lost", label: words(.signInLost), help: words(.signInLostHelp))
      return Page(
        id: .anew("sign-in", entry.refused), place: place, blocks: wordsBlocks(entry),
        commands: row([lost]), focus: entry.suggestion == nil ? "words" : "yes")
    case .code:
      return Page(
        id: .anew("sign-in-pin", entry.refused), place: place, blocks: codeBlocks(entry),
        commands: row(), focus: "pin")
    case .pictures:
      return Page(
        id: .picture(entry.pictures.count, of: "sign-in-pictures"), place: place,
        progress: number(after: entry.pictures.count), blocks: picturesBlocks(entry),
        commands: row([startOver(entry.pictures)]))
    }
  }

  private func wordsBlocks(_ entry: SignIn) -> [Block] {
    let field = Field(
      id: "words", label: words(.signInField), value: entry.typedWords, width: 40, limit: 80)
    return [.heading(level: 1, [.text(words(.signInTitle))])] + refusal(of: entry) + [
      .text([.text(words(.signInText))]), .control(.field(field)),
      openButton(entry, missing: entry.typedWords.isEmpty ? words(.signInEmpty) : nil),
    ]
  }

  /// Why the words opened nothing, above their field.
  private func refusal(of entry: SignIn) -> [Block] {
    switch entry.refusal {
    case .unknown(let suggestion?)?:
      [
        .live(words(.signInSuggestion, ["card": .text(suggestion)])),
        main("yes", .signInSuggestionYes),
      ]
    case .unknown(nil)?: [.live(words(.signInUnknown))]
    case .unreadable?: [.live(words(.storeTrouble))]
    case .wrongSecret?: told(entry, .signInPinWrong)
    case .needsSecret?, nil: []
    }
  }

  private func codeBlocks(_ entry: SignIn) -> [Block] {
    let field = Field(
      id: "pin", label: words(.signInPinField), kind: .secret, value: entry.typedCode, width: 8,
      limit: 8)
    // What was tried once is known: the refusal stands in the place of how one types.
    let refusal = told(entry, .signInPinWrong)
    let text = refusal.isEmpty ? [.text([.text(words(.signInPinText))])] : refusal
    return [.heading(level: 1, [.text(words(.signInPinTitle))])] + text + [
      .control(.field(field)),
      openButton(entry, missing: entry.typedCode.isEmpty ? words(.signInPinEmpty) : nil),
      .text([.text(words(.signInPinForgotten))]),
    ]
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
    guard seconds > 0 else { return [.live(words(wrong))] }
    return [.live(entry.waitsUntil == nil ? words(.signInAgain) : wait(seconds))]
  }

  /// How long to wait, in words: seconds, or whole minutes, never too few.
  private func wait(_ seconds: Int) -> SafeText {
    seconds < 60
      ? words(.signInPinWait, ["count": .count(seconds)])
      : words(.signInPinWaitMinutes, ["count": .count((seconds + 59) / 60)])
  }

  private func openButton(_ entry: SignIn, missing: SafeText?) -> Block {
    let reason = entry.isWaiting ? words(.storeWaiting) : missing
    return .control(
      .button(
        Button(
          id: "open", label: words(.signInButton), isMain: entry.suggestion == nil,
          unavailable: reason)))
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
    case .press("start") where !facilities.isKept && !entry.isWaiting:
      entry.isWaiting = true
      turn.effects.append(.openGuest(opening(&turn)))
    case .press("lost"):
      screens.append(.lostCard(isWaiting: false))
      return
    default: break
    }
    screen = .signIn(entry)
  }

  private mutating func accept(_ entry: inout SignIn, _ turn: inout Turn) {
    guard let suggestion = entry.suggestion else { return }
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
  mutating func refuse(_ refusal: SignInRefusal, at now: Now) {
    changeSignIn { $0.refuse(refusal, at: now) }
  }

  /// The wait that was told may be over: the page says so.
  mutating func endWaits(at now: Now) {
    changeSignIn { if let end = $0.waitsUntil, end <= now.monotonic { $0.waitsUntil = nil } }
  }

  private mutating func changeSignIn(_ change: (inout SignIn) -> Void) {
    for index in screens.indices {
      guard case .signIn(var entry) = screens[index] else { continue }
      change(&entry)
      screens[index] = .signIn(entry)
    }
  }
}

extension SignIn {
  /// The card that was perhaps meant.
  fileprivate var suggestion: SafeText? {
    if case .unknown(let suggestion)? = refusal { suggestion } else { nil }
  }

  fileprivate mutating func refuse(_ refusal: SignInRefusal, at now: Now) {
    (isWaiting, pictures, self.refusal, waitsUntil) = (false, [], refusal, nil)
    switch refusal {
    case .needsSecret(let kind): asks = kind
    case .wrongSecret(let seconds) where seconds > 0:
      refused += 1
      waitsUntil = now.monotonic + 1000 * seconds
    case .wrongSecret, .unknown, .unreadable: refused += 1
    }
  }
}

extension PageID {
  /// The page of a try: another one after each that was refused, so that it opens where the next
  /// begins.
  static func anew(_ name: String, _ refused: Int) -> PageID {
    PageID(rawValue: refused == 0 ? name : "\(name)-\(refused)")
  }
}
