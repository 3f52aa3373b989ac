import Curriculum
import Markdown
import Text

/// A question whose kind is forgotten.
protocol BoxedQuestion: Sendable {
  /// The name of the kind.
  var kind: String { get }
  /// What the question needs of the terminal.
  var requires: Set<Capability> { get }
  /// The question in the words of a translation.
  func translated(
    by source: ItemSource, into diagnostics: inout [Diagnostic]
  ) -> (any BoxedQuestion)?
  /// The question with its values, not yet answered.
  func presented(_ presentation: Presentation, values: [String: SafeText]) -> ExerciseState
  /// What comes of the foreseen answers.
  func proof(values: [String: SafeText]) -> ExerciseProof
  /// Whether the other is the same question of the same kind.
  func isEqual(to other: any BoxedQuestion) -> Bool
}

/// A question in its kind.
struct QuestionBox<Kind: ExerciseKind>: BoxedQuestion {
  /// The question.
  let question: Kind.Question

  var kind: String { Kind.name }
  var requires: Set<Capability> { Kind.requires(question) }

  func translated(
    by source: ItemSource, into diagnostics: inout [Diagnostic]
  ) -> (any BoxedQuestion)? {
    diagnostics += source.metadata.unknownKeys(knowing: Kind.translationKeys)
    return Kind.parse(source, into: &diagnostics)
      .flatMap { Kind.merged(question, with: $0, at: source.range, into: &diagnostics) }
      .map { QuestionBox(question: $0) }
  }

  func presented(_ presentation: Presentation, values: [String: SafeText]) -> ExerciseState {
    let filled = Kind.filled(question, with: values)
    return ExerciseState(
      ResponseBox<Kind>(
        question: filled, response: Kind.blank(for: filled), presentation: presentation,
        values: values))
  }

  func isEqual(to other: any BoxedQuestion) -> Bool {
    (other as? Self)?.question == question
  }
}
