import Markdown

extension Rating {
  static func parse(_ source: ItemSource, into diagnostics: inout [Diagnostic]) -> Question? {
    guard let list = source.body.last, let items = list.bulletItems, items.count > 1 else {
      diagnostics.append(.noSteps(at: source.body.last?.range ?? source.range))
      return nil
    }
    diagnostics += items.filter { $0.task != nil }.map { .markedStep(at: $0.range) }
    let steps = items.map { ListedThing($0, into: &diagnostics) }
    diagnostics += steps.repeated
    return Question(prompt: Array(source.body.dropLast()), steps: steps)
  }

  static func merged(
    _ question: Question, with translation: Question, at range: SourceRange,
    into diagnostics: inout [Diagnostic]
  ) -> Question? {
    let (first, here) = (question.steps.count, translation.steps.count)
    guard first == here else {
      diagnostics.append(.otherShape("steps", first: first, here: here, at: range))
      return nil
    }
    return translation
  }
}

extension Diagnostic {
  fileprivate static func noSteps(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-steps", at: range,
      sentence: "The exercise doesn't end in a list of at least two steps.",
      repair: "End it with one bullet a step, from one end to the other.")
  }

  fileprivate static func markedStep(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "marked-step", at: range, sentence: "No step of a rating is right or wrong.",
      repair: "Remove the mark, or use `kind: choice`.")
  }
}
