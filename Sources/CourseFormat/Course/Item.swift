public import Curriculum
public import Exercises
public import Markdown
public import Text

/// An askable exercise in one language.
public struct Item: Sendable {
  /// What the rules know of it.
  public let outline: ItemOutline
  /// Its title.
  public let title: SafeText
  /// What is asked, and how it is checked.
  public let exercise: Exercise
  /// The hints, in the order they are given.
  public let hints: [[MarkdownBlock]]
  /// What is said after an answer, right or not.
  public let explanation: [MarkdownBlock]
  /// How one goes about it, step by step.
  public let solution: [MarkdownBlock]
  /// The words that each variant puts in the place of `{name}`; one empty entry without variants.
  public let variants: [[String: SafeText]]
}
