import Interface
import Text

extension MediationState {
  /// Which keys work, and what the words at the bottom of a page do.
  func helpPage(about page: Page) -> Page {
    Page(
      id: "desk-help",
      blocks: [
        .heading(level: 1, [.text(words(.deskHelpTitle))]),
        .text([.text(words(.deskHelpKeys))]),
        .list(
          start: nil,
          items: page.commands.map { command in
            let sentence = words(
              .deskHelpCommand,
              [
                "label": .text(command.label),
                "help": .text(command.unavailable ?? command.help),
              ])
            return [.text([.text(sentence)])]
          }),
        main("return", .deskHelpClose),
      ],
      commands: [])
  }
}
