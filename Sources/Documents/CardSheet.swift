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

  /// The sheets for a printer of plain text: 77 columns and 60 lines each, a form feed between.
  /// A printer of A4 takes 77 columns of 10 signs an inch between its edges of 18 points.
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

  /// Five cards of 12 lines are a sheet of 60, which every printer of text takes.
  private static let boxHeight = 12
  private static let boxWidth = 38
  private static let textWidth = boxWidth - 6

  private static func lines(of sentence: SafeText) -> [SafeText] {
    Wrapping.wrap([Run(sentence, true)], width: textWidth).map { line in
      SafeText(line.map(\.text.string).joined())
    }
  }

  private func box(_ card: SafeText) -> [String] {
    let edge = "+" + String(repeating: "-", count: Self.boxWidth - 2) + "+"
    let says = advice.flatMap(Self.lines)
    let inside = ([.empty, words.words(.cardTitle), .empty, card, .empty] + says)
      .prefix(Self.boxHeight - 2).map(line)
    let missing = Self.boxHeight - 2 - inside.count
    return [edge] + inside + Array(repeating: line(.empty), count: missing) + [edge]
  }

  private func line(_ text: SafeText) -> String {
    let room = max(0, Self.textWidth - DisplayWidth.of(text))
    return "|  \(text.string)" + String(repeating: " ", count: room) + "  |"
  }
}
