import Interface
import Records
import Text

extension LearningState {
  /// The way in: one action, and three quiet ones.
  var welcomePage: Page {
    var blocks: [Block] = [
      .heading(level: 1, [.text("Déclic")]),
      .text([.text(words(.welcomeHello))]),
      .text([.text(words(.welcomeSafe))]),
    ]
    if let cut = facilities.cutVisit { blocks.append(.status(words(sentence(for: cut)))) }
    if !facilities.isKept { blocks.append(.status(words(.storeMemoryOnly))) }
    if courses?.isEmpty == true { blocks.append(.status(words(.welcomeNoCourse))) }
    blocks.append(.text([.text(words(.welcomePress))]))
    blocks += welcomeButtons.map { .control(.button($0)) }
    return Page(id: "welcome", blocks: blocks, commands: welcomeCommands)
  }

  private var welcomeButtons: [Button] {
    let start = Button(
      id: "start", label: words(.welcomeStart), isMain: facilities.cutVisit == nil)
    switch facilities.cutVisit {
    case nil: return [start]
    case .withoutCard:
      return [Button(id: "resume", label: words(.welcomeResume), isMain: true), start]
    case .withCard: return [Button(id: "card", label: words(.welcomeCard), isMain: true), start]
    }
  }

  private func sentence(for cut: CutVisit) -> LearningPhrase {
    switch cut {
    case .withoutCard: .welcomeInterrupted
    case .withCard: .welcomeInterruptedCard
    }
  }

  private var welcomeCommands: [Command] {
    let isLinear = facilities.isLineByLine
    let card = Command(
      id: "card", label: words(.welcomeCard), help: words(.welcomeCardHelp), key: .character("c"))
    let linear = Command(
      id: "linear", label: words(isLinear ? .welcomeFullScreen : .welcomeLinear),
      help: words(isLinear ? .welcomeFullScreenHelp : .welcomeLinearHelp), key: .character("l"))
    // A card that was cut is the main button already.
    var commands =
      [languageCommand] + (facilities.cutVisit == .withCard ? [] : [card]) + [linear]
    if facilities.canClose {
      commands.append(
        Command(
          id: "close", label: words(.welcomeClose), help: words(.welcomeCloseHelp),
          key: .character("q")))
    }
    return commands
  }

  /// What a person did on the welcome.
  mutating func welcome(_ press: ControlID, _ turn: inout Turn) {
    switch press.rawValue {
    case "start": turn.effects.append(.openGuest(opening(&turn)))
    case "resume": turn.effects.append(.resumeGuest(opening(&turn)))
    case "card": screens.append(.signIn(SignIn()))
    case "linear": turn.effects.append(.showLineByLine(!facilities.isLineByLine))
    case "close": turn.effects.append(.close)
    default: break
    }
  }

  /// The fact that a sitting begins here.
  func opening(_ turn: inout Turn) -> SessionOpened {
    SessionOpened(
      session: turn.newID(), place: facilities.place, language: language, isInPairs: false)
  }
}
