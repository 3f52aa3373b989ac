import Curriculum
import Markdown
import Text

/// An answer that the author wrote as a task item: right (`[x]`) or not (`[ ]`), with what is said
/// to whoever gives it.
struct MarkedAnswer: Equatable, Sendable {
  /// Its words.
  var label: [MarkdownInline]
  /// Whether it is right.
  var isRight: Bool
  /// What is said to whoever gives it.
  var feedback: [MarkdownBlock]
  /// The wrong idea behind it, where the author named one.
  var misconception: MisconceptionID?
  /// Where it stands.
  var range: SourceRange

  /// The answer with values in the place of its `{names}`.
  func filled(with values: [String: SafeText]) -> MarkedAnswer {
    var copy = self
    copy.label = label.filled(with: values)
    copy.feedback = feedback.filled(with: values)
    return copy
  }

  /// The answer in a translation's words.
  func worded(as translation: MarkedAnswer) -> MarkedAnswer {
    var copy = translation
    copy.isRight = isRight
    copy.misconception = misconception
    return copy
  }

  /// What comes of it.
  var outcome: Outcome { isRight ? .correct : .incorrect(misconception) }
}
