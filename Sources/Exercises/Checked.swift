public import Curriculum
public import Markdown
public import Text

/// What comes of a response: the outcome, and what is said to the person.
public struct Checked: Equatable, Sendable {
  /// Whether it is right.
  public let outcome: Outcome
  /// What the author wrote for this very answer; empty where nothing was foreseen.
  public let feedback: [MarkdownBlock]
  /// What the kind itself can say of the answer, as one paragraph: « Il en manque 2. »
  public let remarks: [Remark]
  /// What the author wrote of what was left out, told after the remarks.
  public let missed: [MarkdownBlock]

  /// Makes a checked response.
  public init(
    _ outcome: Outcome, feedback: [MarkdownBlock] = [], remarks: [Remark?] = [],
    missed: [MarkdownBlock] = []
  ) {
    self.outcome = outcome
    self.feedback = feedback
    self.remarks = remarks.compactMap { $0 }
    self.missed = missed
  }

  /// The remarks in a language, in one paragraph; empty where there are none.
  public func said(in words: Catalogue) -> SafeText {
    SafeText(remarks.map { $0.said(in: words).string }.joined(separator: " "))
  }
}

/// A sentence of the program about an answer, with what it speaks of.
public struct Remark: Equatable, Sendable {
  /// The phrase.
  public let phrase: ExercisePhrase
  /// What takes the place of the phrase's `{names}`.
  public let values: [String: PhraseValue]

  /// Makes a remark about so many things; nil where there are none to speak of.
  init?(_ phrase: ExercisePhrase, count: Int) {
    guard count > 0 else { return nil }
    self.init(phrase, ["count": .count(count)])
  }

  /// Makes a remark.
  public init(_ phrase: ExercisePhrase, _ values: [String: PhraseValue] = [:]) {
    self.phrase = phrase
    self.values = values
  }

  /// The sentence in a language.
  public func said(in words: Catalogue) -> SafeText {
    words.words(phrase, values)
  }
}

extension Checked {
  /// Things of which some are right: no share of them is wrong, all of them is right.
  static func counting(
    _ right: Int, of all: Int, feedback: [MarkdownBlock], remark: ExercisePhrase,
    then more: [Remark] = []
  ) -> Checked {
    guard right < all else { return Checked(.correct, feedback: feedback, remarks: more) }
    let outcome: Outcome = right > 0 ? .partly(share: Double(right) / Double(all)) : .incorrect(nil)
    return Checked(outcome, feedback: feedback, remarks: [Remark(remark, count: right)] + more)
  }
}
