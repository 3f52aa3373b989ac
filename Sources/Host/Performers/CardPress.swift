import Documents
import Learning
import Mediation
import Records
import Text

/// Prints cards, or writes them into a file that a browser opens and prints.
struct CardPress: Sendable {
  /// The printer; nil where none is installed.
  let printer: Printer?
  /// The folders that a file may go to, the one where people look first.
  let folders: [TakeAwayFolder]
  /// The home folder of the user; nil where there is none.
  let home: String?
  /// The words of the cards' language.
  let catalogue: Catalogue

  /// Prints cards as text; answers whether the printer took them.
  func print(_ cards: [SafeText]) -> Bool {
    printer?.print(text: sheet(cards).text) ?? false
  }

  /// Writes cards into a new file that only this user can read; nil where no folder takes it.
  func save(_ cards: [SafeText], at moment: Moment) -> SavedFile? {
    let page = SavedPage(
      name: name(at: moment), format: .html,
      content: sheet(cards).html(language: catalogue.language))
    for folder in folders {
      guard case .saved(let name) = folder.save(page, isPrivate: true) else { continue }
      return SavedFile(
        path: SafeText("\(folder.path)/\(name)"), folder: folder.path == home ? nil : folder.name)
    }
    return nil
  }

  /// « Déclic - Cartes 2026-11-30 16h07 »
  private func name(at moment: Moment) -> SafeText {
    let (hour, minute) = moment.minuteOfDay.quotientAndRemainder(dividingBy: 60)
    let clock = [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "h")
    return catalogue.words(
      ToolPhrase.cardsFile, ["moment": .text(SafeText("\(moment.day) \(clock)"))])
  }

  private func sheet(_ cards: [SafeText]) -> CardSheet {
    CardSheet(cards: cards, words: catalogue)
  }
}
