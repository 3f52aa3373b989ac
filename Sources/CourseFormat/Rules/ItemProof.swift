import Curriculum
import Exercises
import Markdown
import Text

/// Every item proves itself: it starts unanswered, its solution is right, no wrong answer is, and
/// whatever it foresees can happen.
enum ItemProof: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for item in course.items {
      guard let exercise = item.exercise else { continue }
      // The same problem in several variants is told once.
      var told: Set<Diagnostic> = []
      for words in item.variants {
        let proof = exercise.proof(values: words)
        for problem in problems(of: proof, item.file.head.title.range)
        where told.insert(problem).inserted {
          found.append(problem)
        }
      }
    }
  }

  /// What a proof tells of an item whose title stands at a range.
  static func problems(of proof: ExerciseProof, _ range: SourceRange) -> [Diagnostic] {
    let wrong = proof.wrong.filter { $0.outcome == .correct }
      .map { Diagnostic.wrongIsRight($0.name, at: $0.range) }
    let answered: [Diagnostic] = proof.isAnsweredWhenBlank ? [.answered(at: range)] : []
    // A flaw in an answer says more than that the solution fails by it.
    let isWrong = proof.solution.map { $0 != .correct } ?? false
    let solution: [Diagnostic] =
      isWrong && proof.flaws.isEmpty ? [.solutionNotRight(at: range)] : []
    return proof.flaws + answered + solution + wrong
  }
}

extension Diagnostic {
  fileprivate static func answered(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "starts-answered", at: range,
      sentence: "This exercise counts as answered before anybody touches it.",
      repair: "Change what is asked, so that nothing entered is no answer.")
  }

  fileprivate static func solutionNotRight(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "solution-not-right", at: range,
      sentence: "The solution of this exercise isn't taken as right.",
      repair: "Look at the right answers and at how they are compared.")
  }

  fileprivate static func wrongIsRight(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "wrong-is-right", at: range,
      sentence: "The \(name) is meant as wrong, but is taken as right.",
      repair: "Make it differ from the right ones, or compare more strictly.")
  }
}
