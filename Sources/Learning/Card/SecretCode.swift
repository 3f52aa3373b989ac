import Curriculum
import Interface
import Text

/// A code that is being chosen. It is typed blind, so it is asked twice.
struct CodeEntry: Equatable, Sendable {
  /// What is typed.
  var typed = SafeText.empty
  /// What was typed the first time; nil while it is.
  var first: SafeText?
  /// Whether the two were different: one begins again.
  var wasDifferent = false
}

extension LearningState {
  /// Four digits, the first time or once more.
  func codePage(_ entry: CodeEntry) -> Page {
    let isAgain = entry.first != nil
    let field = Field(
      id: "pin", label: words(.pinField), kind: .secret, value: entry.typed, width: 4, limit: 4)
    let button = Button(
      id: "set", label: words(isAgain ? .pinSet : .commandContinue), isMain: true,
      unavailable: entry.typed.isCode ? nil : words(.pinSetEmpty))
    return Page(
      id: isAgain ? "pin-again" : "pin", place: [words(.signInPlace)],
      blocks: (isAgain ? againBlocks : firstBlocks(entry)) + [
        .control(.field(field)), .control(.button(button)),
      ],
      commands: row(), focus: "pin")
  }

  private func firstBlocks(_ entry: CodeEntry) -> [Block] {
    [
      .heading(level: 1, [.text(words(.pinCodeTitle))]),
      entry.wasDifferent ? .live(words(.pinDifferent)) : .text([.text(words(.pinCodeText))]),
    ]
  }

  private var againBlocks: [Block] {
    [
      .heading(level: 1, [.text(words(.pinAgainTitle))]),
      .text([.text(words(.pinAgainText))]),
    ]
  }

  /// What a person did on the page of the code.
  mutating func code(_ entry: CodeEntry, _ action: Action, _ turn: inout Turn) {
    switch action {
    case .edit("pin", let text):
      var entry = entry
      entry.typed = text
      screen = .code(entry)
    case .press("set") where entry.typed.isCode: take(entry, &turn)
    default: break
    }
  }

  private mutating func take(_ entry: CodeEntry, _ turn: inout Turn) {
    switch entry.first {
    case nil: screens.append(.code(CodeEntry(first: entry.typed)))
    case entry.typed: keepSecret(.code, Secret(entry.typed.string), &turn)
    default:
      screens.removeLast()
      screen = .code(CodeEntry(wasDifferent: true))
    }
  }
}

extension SafeText {
  /// Whether it is a secret code: four digits.
  fileprivate var isCode: Bool {
    string.count == 4 && string.allSatisfy { $0.isASCII && $0.isWholeNumber }
  }
}
