public import Text

/// Cards to print and give out: ten on a sheet of A4, in two columns of five.
public struct CardSheet {
  /// The words of each card.
  let cards: [SafeText]
  /// The phrases of `DocumentPhrase`.
  let words: Catalogue

  /// How many cards a sheet of A4 holds.
  public static let cardsPerSheet = 10

  /// Makes the sheets of some cards.
  public init(cards: [SafeText], words: Catalogue) {
    self.cards = cards
    self.words = words
  }

  /// The sheets for a printer of plain text, at 8 signs and 5 lines an inch: 59 columns and 50 lines
  /// each, a form feed between.
  public var text: String {
    sheets.map { sheet in
      stride(from: 0, to: sheet.count, by: 2).map { first in
        let pair = sheet[first..<min(first + 2, sheet.count)].map(box)
        return (0..<Self.boxHeight).map { row in
          pair.map { $0[row] }.joined(separator: " ")
        }.joined(separator: "\n")
      }.joined(separator: "\n")
    }.joined(separator: "\n\u{C}") + "\n"
  }

  /// The cards, ten by ten.
  var sheets: [[SafeText]] {
    stride(from: 0, to: cards.count, by: Self.cardsPerSheet).map { first in
      Array(cards[first..<min(first + Self.cardsPerSheet, cards.count)])
    }
  }

  /// The sentences under the words.
  var advice: [SafeText] { [words.words(.cardHow), words.words(.cardKeep)] }

  /// The same in few words, for large letters.
  private var shortAdvice: [SafeText] {
    [words.words(.cardHowShort), words.words(.cardKeepShort)]
  }

  /// Five cards of 10 lines: a page of large letters has 53.
  private static let boxHeight = 10
  private static let boxWidth = 29
  private static let textWidth = boxWidth - 4

  private static func lines(of sentence: SafeText) -> [SafeText] {
    Wrapping.wrap([Run(sentence, true)], width: textWidth).map { line in
      SafeText(line.map(\.text.string).joined())
    }
  }

  private func box(_ card: SafeText) -> [String] {
    let edge = "+" + String(repeating: "-", count: Self.boxWidth - 2) + "+"
    let (title, says) = (words.words(.cardTitle), shortAdvice.flatMap(Self.lines))
    let (open, room) = (Self.lines(of: card), Self.boxHeight - 2)
    // Long words take a second line, and the air above them goes.
    let airy = [title, .empty] + open + [.empty] + says
    let inside = airy.count <= room ? airy : [title] + open + [.empty] + says
    let missing = Array(repeating: SafeText.empty, count: max(0, room - inside.count))
    return [edge] + (inside.prefix(room) + missing).map(line) + [edge]
  }

  private func line(_ text: SafeText) -> String {
    let room = max(0, Self.textWidth - DisplayWidth.of(text))
    return "| \(text.string)" + String(repeating: " ", count: room) + " |"
  }
}
