public import Curriculum
public import Markdown
public import Text

/// What comes of a response: the outcome, and what is said to the person.
public struct Checked: Equatable, Sendable {
  /// Whether it is right.
  public let outcome: Outcome
  /// What the author wrote for this very answer; empty where nothing was foreseen.
  public let feedback: [MarkdownBlock]
  /// What the kind itself can say of the answer: « Il en manque 2. »
  public let remark: Remark?

  /// Makes a checked response.
  public init(_ outcome: Outcome, feedback: [MarkdownBlock] = [], remark: Remark? = nil) {
    self.outcome = outcome
    self.feedback = feedback
    self.remark = remark
  }
}

/// A sentence of the program about an answer, with what it counts.
public struct Remark: Equatable, Sendable {
  /// The phrase.
  public let phrase: ExercisePhrase
  /// How many things it speaks of.
  public let count: Int

  /// Makes a remark about so many things.
  public init(_ phrase: ExercisePhrase, count: Int) {
    self.phrase = phrase
    self.count = count
  }

  /// The sentence in a language.
  public func said(in words: Catalogue) -> SafeText {
    words.words(phrase, ["count": .count(count)])
  }
}
