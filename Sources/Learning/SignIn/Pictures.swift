import Curriculum
import Interface
import Text

/// Three pictures that are being chosen as a secret.
struct PictureEntry: Equatable, Sendable {
  /// How many make a secret.
  static let count = 3

  /// Those that are chosen, in order.
  var chosen: [Picture] = []
}

extension LearningState {
  /// The page where pictures are chosen for a card, one after the other, then shown again.
  func picturesPage(_ entry: PictureEntry) -> Page {
    guard entry.chosen.count == PictureEntry.count else {
      return Page(
        id: .picture(entry.chosen.count, of: "pictures"), place: [words(.signInPlace)],
        progress: number(after: entry.chosen.count),
        blocks: [
          .heading(level: 1, [.text(words(.picturesChoose))]),
          pictureGrid(after: entry.chosen.count),
        ],
        commands: row([startOver(entry.chosen)]))
    }
    return Page(
      id: "pictures-chosen", place: [words(.signInPlace)],
      blocks: [
        .heading(level: 1, [.text(words(.picturesChosen))]),
        .drawing(drawing(of: entry.chosen)),
        .text([.text(words(.picturesRemember))]),
        .control(.button(Button(id: "set", label: words(.picturesKeep), isMain: true))),
      ],
      commands: row([startOver(entry.chosen)]))
  }

  /// What a person did there.
  mutating func pictures(_ entry: PictureEntry, _ action: Action, _ turn: inout Turn) {
    var entry = entry
    switch action {
    case .choose("pictures", let option) where entry.chosen.count < PictureEntry.count:
      entry.chosen.append(Picture.allCases[option])
    case .press("again"): entry.chosen = []
    case .press("set") where entry.chosen.count == PictureEntry.count:
      return keepSecret(.pictures, entry.chosen.secret, &turn)
    default: break
    }
    screen = .pictures(entry)
  }

  /// All pictures. What was chosen isn't shown: a neighbour may look.
  func pictureGrid(after count: Int, isEnabled: Bool = true) -> Block {
    let options = Picture.allCases.map {
      Choice.Option(label: [.text(words($0.name))], drawing: $0.lines)
    }
    return .control(
      .choice(
        Choice(
          id: "pictures", label: number(after: count), options: options, isSecret: true,
          isEnabled: isEnabled)))
  }

  /// Which of the three is to be chosen now, in words.
  func number(after count: Int) -> SafeText {
    words(
      .picturesNumber,
      ["number": .count(min(count + 1, PictureEntry.count)), "total": .count(PictureEntry.count)])
  }

  /// « Recommencer »: takes back what was chosen.
  func startOver(_ chosen: [Picture]) -> Command {
    Command(
      id: "again", label: words(.picturesAgain), help: words(.picturesAgainHelp),
      unavailable: chosen.isEmpty ? words(.picturesAgainNone) : nil)
  }

  /// Some pictures side by side, their names below; line by line they aren't said: a neighbour may
  /// hear.
  private func drawing(of pictures: [Picture]) -> Drawing {
    let rows = (0..<3).map { row in pictures.map { $0.lines[row].string } }
    let names = pictures.map { " " + words($0.name).string }
    return Drawing(
      lines: (rows + [names]).map(Self.sideBySide), alternative: words(.picturesUnsaid),
      isOfWords: true)
  }

  private static func sideBySide(_ cells: [String]) -> SafeText {
    let width = 12
    return SafeText(
      cells.map { $0 + String(repeating: " ", count: max(0, width - $0.count)) }.joined())
  }
}

extension PageID {
  /// The page of the next picture: another one each time, so that each Enter chooses one picture.
  static func picture(_ count: Int, of name: String) -> PageID {
    PageID(rawValue: "\(name)-\(count + 1)")
  }
}
