import Curriculum
import Interface
import Text

extension LearningState {
  /// How one answers, and what the words at the bottom of a page do: the page's own command table.
  func helpPage(about page: Page) -> Page {
    let isInLines = facilities.isLineByLine
    return Page(
      id: "help",
      blocks: [
        .heading(level: 1, [.text(isInLines ? words(.linesTitle) : words(.helpKeysTitle))]),
        .list(start: nil, items: waysToAnswer(page).map { [.text([.text($0)])] }),
        .heading(
          level: 2, [.text(isInLines ? words(.linesCommands) : words(.helpCommandsTitle))]),
        .list(
          start: nil,
          items: page.commands.map { command in
            [.text([.text(sentence(for: command, hasKeys: !page.takesTyping))])]
          }),
        main("return", .helpClose),
        .control(
          .button(Button(id: StandardCommand.language, label: words(.welcomeOtherLanguage)))),
      ],
      // F1 closes it too; the words below are those of the page that it explains.
      commands: [closeCommand, callCommand, quitCommand])
  }

  private var closeCommand: Command {
    var command = backCommand
    command.otherKey = .escape
    return command
  }

  /// The keys of a screen, and how this page is answered; line by line, what is typed.
  private func waysToAnswer(_ page: Page) -> [SafeText] {
    guard !facilities.isLineByLine else { return Self.answersInLines.map { words($0) } }
    let (first, last): ([LearningPhrase], [LearningPhrase]) = (
      [.helpKeyEnter, .helpKeyArrows], [.helpKeyTab, .helpKeyEscape, .helpKeyMouse]
    )
    return first.map { words($0) } + page.answerings.map { words(HelpPhrase($0)) }
      + last.map { words($0) }
  }

  private static let answersInLines: [HelpPhrase] = [
    .linesNumber, .linesEnter, .linesAll, .linesField,
  ]

  /// What a command does; its letter is a command only where nothing is to be typed.
  private func sentence(for command: Command, hasKeys: Bool) -> SafeText {
    var values: [String: PhraseValue] = [
      "label": .text(facilities.isLineByLine ? command.labelInLines : command.label),
      "help": .text(command.unavailable ?? command.help),
    ]
    guard hasKeys, case .character(let key)? = command.key else {
      return words(.helpCommand, values)
    }
    values["key"] = .text(SafeText(String(key).uppercased()))
    return words(.helpCommandKey, values)
  }
}
