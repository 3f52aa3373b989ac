import Interface
import Records
import Text

/// Half a minute to meet what one needs, before the first lesson: two keys on a screen; line by
/// line Enter, and the number of a line.
enum WarmUp: Equatable, Sendable {
  /// Press Enter once more.
  case enter
  /// Choose the third line; `isHigh` once another was chosen.
  case choosing(isHigh: Bool)
  /// That is all one needs.
  case ready
}

extension LearningState {
  /// The page of a part of the warm-up.
  func warmUpPage(_ part: WarmUp) -> Page {
    Page(
      id: PageID(rawValue: "warm-up-\(part.name)"), place: [words(.warmUpPlace)],
      blocks: warmUpBlocks(part),
      commands: row(part == .ready ? [] : [skipCommand]))
  }

  private var skipCommand: Command {
    Command(
      id: "skip", label: words(.warmUpSkip), help: words(.warmUpSkipHelp), key: .character("p"))
  }

  private func warmUpBlocks(_ part: WarmUp) -> [Block] {
    let words = facilities.isLineByLine ? WarmUpWords.lines : .screen
    return switch part {
    case .enter:
      text(words.enter, title: .warmUpEnterTitle) + [main("next", .warmUpEnterButton)]
    case .choosing(let isHigh):
      text([], title: words.choosingTitle) + [choosingText(words.choosing)]
        + (isHigh ? [.live(self.words(words.other))] : []) + choosingButtons
    case .ready:
      text(words.ready, title: .warmUpReadyTitle) + [main("next", .warmUpReadyButton)]
    }
  }

  /// A title, and a paragraph for each phrase.
  private func text(_ phrases: [LearningPhrase], title: LearningPhrase) -> [Block] {
    [.heading(level: 1, [.text(words(title))])] + phrases.map { .text([.text(words($0))]) }
  }

  /// One paragraph, so that the lines to choose from fit on a small screen.
  private func choosingText(_ phrases: (LearningPhrase, LearningPhrase)) -> Block {
    .text([.text(words(phrases.0)), .text(" "), .text(words(phrases.1))])
  }

  private var choosingButtons: [Block] {
    let lines: [(ControlID, LearningPhrase)] = [
      ("first", .warmUpArrowFirst), ("second", .warmUpArrowSecond), ("next", .warmUpArrowThird),
    ]
    return lines.map { .control(.button(Button(id: $0, label: words($1)))) }
  }

  /// A page's one main button.
  func main(_ id: ControlID, _ label: LearningPhrase) -> Block {
    .control(.button(Button(id: id, label: words(label), isMain: true)))
  }

  /// What a person did in the warm-up.
  mutating func warmUp(_ part: WarmUp, _ press: ControlID, _ turn: inout Turn) {
    switch (press.rawValue, part) {
    case ("skip", _), ("next", .ready): beginFirstLesson(&turn)
    case ("next", .enter): screens.append(.warmUp(.choosing(isHigh: false)))
    case ("next", .choosing): screens.append(.warmUp(.ready))
    case ("first", .choosing), ("second", .choosing): screen = .warmUp(.choosing(isHigh: true))
    default: break
    }
  }
}

/// What the warm-up says where pages are seen whole, and where they are read line by line.
private struct WarmUpWords {
  let enter: [LearningPhrase]
  let choosingTitle: LearningPhrase
  let choosing: (LearningPhrase, LearningPhrase)
  /// Said once another line than the third was chosen.
  let other: LearningPhrase
  let ready: [LearningPhrase]

  static let screen = WarmUpWords(
    enter: [.warmUpEnterText, .warmUpEnterTry], choosingTitle: .warmUpArrowTitle,
    choosing: (.warmUpArrowText, .warmUpArrowTry), other: .warmUpArrowLower,
    ready: [.warmUpReadyText, .warmUpReadyMouse])

  static let lines = WarmUpWords(
    enter: [.warmUpLinesEnterText, .warmUpLinesEnterTry], choosingTitle: .warmUpLinesNumberTitle,
    choosing: (.warmUpLinesNumberText, .warmUpLinesNumberTry), other: .warmUpLinesNumberOther,
    ready: [.warmUpLinesReadyText, .warmUpLinesReadyField, .warmUpLinesReadyCall])
}

extension WarmUp {
  /// The name of the part's page.
  fileprivate var name: String {
    switch self {
    case .enter: "enter"
    case .choosing: "choosing"
    case .ready: "ready"
    }
  }
}
