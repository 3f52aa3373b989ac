import Text

/// What somebody answers, in the words that are on the screen.
enum Told: Sendable {
  /// Options, one or several.
  case pick([String])
  /// An option for each line of a series.
  case lines([String: String])
  /// A text in a field.
  case write(String)
  /// A text in the blank of the sentence, and an option for the other blank.
  case blanks(String, pick: String)
  /// Things, from first to last.
  case order([String])
  /// Each thing with its partner, or its group.
  case join([String: String])
  /// Parts of a message.
  case mark([String])
}

/// One answer, and what must be told of it.
struct KindAnswer: Sendable {
  /// The answer.
  let told: Told
  /// What is said of it, besides the verdict.
  let heard: [String]

  /// Makes an answer.
  init(_ told: Told, _ heard: String...) {
    self.told = told
    self.heard = heard
  }
}

/// An exercise of a kind in one language, with a wrong answer, one that is partly right where there
/// is such a thing, and the right one.
struct KindScript: Sendable {
  /// The name of the kind, or of its layout.
  let name: String
  /// The language.
  let language: Language
  /// What its metadata needs besides the usual: `kind: choice`.
  var keys = ""
  /// What is asked, and the answers.
  let body: String
  /// A wrong answer; nil where nothing is wrong.
  var wrong: KindAnswer?
  /// An answer that is partly right.
  var partly: KindAnswer?
  /// The right one.
  let right: KindAnswer

  /// The item, as its file.
  var file: String {
    let isFrench = language == .french
    let labels =
      isFrench ? ("Indice", "Explication", "Solution") : ("Hint", "Explanation", "Solution")
    let common = isFrench ? "kind: \(keys)\nskills: [spot]\nlevel: 1" : keys
    return """
      # \(name)

      ```yaml
      item: first
      \(common)
      ```

      \(body)

      > **\(labels.0).** \(isFrench ? "Regardez bien." : "Look closely.")

      > **\(labels.0).** \(isFrench ? "Encore mieux." : "Closer still.")

      > **\(labels.1).** \(isFrench ? "Voilà pourquoi." : "This is why.")

      > **\(labels.2).** \(isFrench ? "Voici comment." : "This is how.")
      """
  }

  /// The scripts of all kinds, in French and English.
  static let all: [KindScript] = [
    choices, series, texts, numbers, orders, matches, sorts, fills, spots, ratings,
  ].flatMap { $0 }
}
