import Interface
import Text

/// Half a minute to meet two keys, before the first lesson.
enum WarmUp: Equatable, Sendable {
  /// Press Enter once more.
  case enter
  /// Go down two lines; `isHigh` once Enter came too early.
  case arrow(isHigh: Bool)
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
    switch part {
    case .enter:
      [
        .heading(level: 1, [.text(words(.warmUpEnterTitle))]),
        .text([.text(words(.warmUpEnterText))]),
        .text([.text(words(.warmUpEnterTry))]),
        main("next", .warmUpEnterButton),
      ]
    case .arrow(let isHigh): arrowBlocks(isHigh: isHigh)
    case .ready:
      [
        .heading(level: 1, [.text(words(.warmUpReadyTitle))]),
        .text([.text(words(.warmUpReadyText))]),
        .text([.text(words(.warmUpReadyMouse))]),
        main("next", .warmUpReadyButton),
      ]
    }
  }

  private func arrowBlocks(isHigh: Bool) -> [Block] {
    let lower: [Block] = isHigh ? [.live(words(.warmUpArrowLower))] : []
    return [
      .heading(level: 1, [.text(words(.warmUpArrowTitle))]),
      .text([.text(words(.warmUpArrowText)), .text(" "), .text(words(.warmUpArrowTry))]),
    ] + lower + [
      .control(.button(Button(id: "first", label: words(.warmUpArrowFirst)))),
      .control(.button(Button(id: "second", label: words(.warmUpArrowSecond)))),
      .control(.button(Button(id: "next", label: words(.warmUpArrowThird)))),
    ]
  }

  /// A page's one main button.
  func main(_ id: ControlID, _ label: LearningPhrase) -> Block {
    .control(.button(Button(id: id, label: words(label), isMain: true)))
  }

  /// What a person did in the warm-up.
  mutating func warmUp(_ part: WarmUp, _ press: ControlID, _ turn: inout Turn) {
    switch (press.rawValue, part) {
    case ("skip", _), ("next", .ready): beginFirstLesson(&turn)
    case ("next", .enter): screens.append(.warmUp(.arrow(isHigh: false)))
    case ("next", .arrow): screens.append(.warmUp(.ready))
    case ("first", .arrow), ("second", .arrow): screen = .warmUp(.arrow(isHigh: true))
    default: break
    }
  }
}

extension WarmUp {
  /// The name of the part's page.
  fileprivate var name: String {
    switch self {
    case .enter: "enter"
    case .arrow: "arrow"
    case .ready: "ready"
    }
  }
}
