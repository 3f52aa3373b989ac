import Documents
import Glibc
import Text

/// Prints cards, or writes them into a file that a browser opens and prints.
struct CardPress: Sendable {
  /// The printer; nil where none is installed.
  let printer: Printer?
  /// The folder that files go to.
  let folder: String
  /// The words of the cards' language.
  let catalogue: Catalogue

  /// Prints cards as text; answers whether the printer took them.
  func print(_ cards: [SafeText]) -> Bool {
    printer?.print(text: sheet(cards).text) ?? false
  }

  /// Writes cards as one HTML file that only this user can read; answers its path.
  func save(_ cards: [SafeText], named name: String) -> SafeText? {
    let path = "\(folder)/\(name)"
    let bytes = Array(sheet(cards).html(language: catalogue.language).utf8)
    return FileWriter.write(bytes, to: path) ? SafeText(path) : nil
  }

  private func sheet(_ cards: [SafeText]) -> CardSheet {
    CardSheet(cards: cards, words: catalogue)
  }
}
