import Documents
import Glibc
import ProgressStore
import Text

/// Makes cards before anybody has them, and gives them out as sheets to print.
public struct CardsTool {
  /// How the sheets are written.
  public enum Format: String, Sendable, CaseIterable {
    /// For a printer of plain text, at 8 signs and 5 lines an inch: 59 columns, 50 lines a sheet.
    case text
    /// For a browser and its printer.
    case html
  }

  private let path: String?
  private let environment: [String: String]
  private let console: Console

  /// Works on the store of a path; nil where none is known.
  public init(path: String?, environment: [String: String]) {
    self.path = path
    self.environment = environment
    self.console = Console(environment: environment)
  }

  /// The most cards that are made at once.
  public static let most = 500

  /// Makes cards and writes them to a file, or on the output where none is named; gives back the
  /// exit status.
  public func make(_ count: Int, format: Format, output: String?) -> Int32 {
    guard (1...Self.most).contains(count) else {
      return console.report(
        .cardsCount, ["most": .count(Self.most)], status: EX_USAGE)
    }
    guard let path else { return console.report(.noPlace, status: EX_USAGE) }
    do throws(StoreError) {
      let cards = try make(count, in: path)
      return write(CardSheet(cards: cards, words: console.words), format, to: output)
    } catch {
      return console.report(error)
    }
  }

  private func make(_ count: Int, in path: String) throws(StoreError) -> [SafeText] {
    let list = InstalledFiles.find(environment: environment)?.readCardWords() ?? []
    let store = try ProgressStore.open(path, settings: Machine.storeSettings)
    var random = SystemRandomNumberGenerator()
    let cards = try store.makeCards(
      count, from: list, at: SystemClock().moment(), using: &random)
    try store.close()
    return cards
  }

  private func write(_ sheet: CardSheet, _ format: Format, to output: String?) -> Int32 {
    let written =
      switch format {
      case .text: sheet.text
      case .html: sheet.html(language: console.words.language)
      }
    return console.write(written, to: output, saying: .cardsWritten)
  }
}
