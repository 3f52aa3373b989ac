public import Curriculum
public import Markdown
import Text

/// What comes of the answers that the author foresaw, so that a checker can prove the item.
public struct ExerciseProof: Equatable, Sendable {
  /// One foreseen wrong answer.
  public struct Wrong: Equatable, Sendable {
    /// What it is: « choice 2 ».
    public let name: String
    /// What comes of it.
    public let outcome: Outcome
    /// Where the author wrote it.
    public let range: SourceRange
  }

  /// What comes of the solution; nil where nothing is right or wrong.
  public let solution: Outcome?
  /// Whether the exercise can be checked before anything was entered: it must not.
  public let isAnsweredWhenBlank: Bool
  /// What comes of each foreseen wrong answer.
  public let wrong: [Wrong]
  /// What no response could reach, or tell from something else.
  public let flaws: [Diagnostic]

  /// Whether the solution is right, nothing is no answer, and no wrong answer is right.
  public var holds: Bool {
    (solution == nil || solution == .correct) && !isAnsweredWhenBlank
      && wrong.allSatisfy { $0.outcome != .correct }
  }
}

extension QuestionBox {
  func proof(values: [String: SafeText]) -> ExerciseProof {
    let filled = Kind.filled(question, with: values)
    return ExerciseProof(
      solution: Kind.solution(of: filled).map { Kind.check($0, against: filled).outcome },
      isAnsweredWhenBlank: Kind.isAnswered(Kind.blank(for: filled), filled),
      wrong: Kind.wrongResponses(of: filled).map { wrong in
        ExerciseProof.Wrong(
          name: wrong.name, outcome: Kind.check(wrong.response, against: filled).outcome,
          range: wrong.range)
      }, flaws: Kind.flaws(of: filled))
  }
}
