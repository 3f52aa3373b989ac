public import Curriculum
public import Markdown
public import Text

/// An exercise of some kind: its question, which nothing but its own kind can open.
public struct Exercise: Sendable {
  /// The question, in its box.
  let question: any BoxedQuestion

  /// Reads an exercise of a kind; nil, with diagnostics, where nothing can be asked.
  public static func parse(
    _ source: ItemSource, as kind: any ExerciseKind.Type
  ) -> (exercise: Exercise?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let layout = source.metadata.word(of: "layout").flatMap { kind.layouts[$0] }
    let shape: any ExerciseKind.Type = layout ?? kind
    let question = box(source, as: shape, into: &diagnostics)
    return (question.map { Exercise(question: $0) }, diagnostics.sorted())
  }

  /// The same exercise in the words of a translation; nil, with diagnostics, where it can't be
  /// read or hasn't the same shape.
  public func translated(
    by source: ItemSource
  ) -> (exercise: Exercise?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let merged = question.translated(by: source, into: &diagnostics)
    return (merged.map { Exercise(question: $0) }, diagnostics.sorted())
  }

  /// The name of its kind: `choice`.
  public var kind: String { question.kind }

  /// What it needs of the terminal.
  public var requires: Set<Capability> { question.requires }

  /// The exercise before it is answered, with values in the place of their `{names}`.
  public func presented(
    _ presentation: Presentation, values: [String: SafeText] = [:]
  ) -> ExerciseState {
    question.presented(presentation, values: values)
  }

  /// What the checker needs to know: what comes of the solution, of nothing, of each wrong answer.
  public func proof(values: [String: SafeText] = [:]) -> ExerciseProof {
    question.proof(values: values)
  }
}

extension Exercise: Equatable {
  public static func == (left: Exercise, right: Exercise) -> Bool {
    left.question.isEqual(to: right.question)
  }
}

/// Opens the type of a kind, and boxes the question it reads.
private func box<Kind: ExerciseKind>(
  _ source: ItemSource, as kind: Kind.Type, into diagnostics: inout [Diagnostic]
) -> (any BoxedQuestion)? {
  let keys = source.isTranslation ? kind.translationKeys : kind.keys
  diagnostics += source.metadata.unknownKeys(knowing: keys)
  return kind.parse(source, into: &diagnostics).map { QuestionBox<Kind>(question: $0) }
}
