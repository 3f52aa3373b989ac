import Interface
import Text

extension LearningState {
  /// The colours one may choose, each in words; the page shows them as soon as they are chosen.
  var coloursPage: Page {
    let options = Theme.shipped.map { theme in
      Choice.Option(
        label: [.text(words(Self.phrase(for: theme.name)))], isChosen: theme.name == themeName)
    }
    return Page(
      id: "colours", place: [words(.settingsTitle)],
      blocks: [
        .heading(level: 1, [.text(words(.coloursTitle))]),
        .text([.text(words(.coloursText))]),
        .control(.choice(Choice(id: "colours", label: words(.coloursTitle), options: options))),
        main("return", .helpClose),
      ],
      commands: row(), focus: "colours")
  }

  /// The name of the colours now.
  var themeName: String { theme?.name ?? facilities.theme.name }

  /// « Couleurs : foncé sur clair »
  var coloursLabel: SafeText {
    words(.settingsColours, ["colours": .text(words(Self.phrase(for: themeName)))])
  }

  private static func phrase(for name: String) -> HomePhrase {
    switch name {
    case Theme.dark.name: .coloursDark
    case Theme.highContrast.name: .coloursContrast
    case Theme.monochrome.name: .coloursNone
    default: .coloursLight
    }
  }

  /// What a person did on the page of colours.
  mutating func colours(_ action: Action) {
    guard case .choose("colours", let index) = action, Theme.shipped.indices.contains(index)
    else { return }
    theme = Theme.shipped[index]
  }
}
