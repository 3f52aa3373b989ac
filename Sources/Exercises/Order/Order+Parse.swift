import Markdown

extension Order {
  static func parse(_ source: ItemSource, into diagnostics: inout [Diagnostic]) -> Question? {
    guard let list = source.body.last, let items = list.numberedItems else {
      diagnostics.append(.noOrder(at: source.body.last?.range ?? source.range))
      return nil
    }
    let things = items.map { ListedThing($0, into: &diagnostics) }
    diagnostics += things.repeated
    guard things.count > 1 else {
      diagnostics.append(.nothingToOrder(at: list.range))
      return nil
    }
    return Question(prompt: Array(source.body.dropLast()), things: things)
  }

  static func merged(
    _ question: Question, with translation: Question, at range: SourceRange,
    into diagnostics: inout [Diagnostic]
  ) -> Question? {
    let (first, here) = (question.things.count, translation.things.count)
    guard first == here else {
      diagnostics.append(.otherShape("things to order", first: first, here: here, at: range))
      return nil
    }
    return translation
  }
}

extension Diagnostic {
  fileprivate static func noOrder(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-order", at: range,
      sentence: "The exercise doesn't end in a numbered list.",
      repair: "End it with the things in their right order: `1. `, `2. `, `3. `.")
  }

  fileprivate static func nothingToOrder(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "order-too-few", at: range, sentence: "One thing alone has no order.",
      repair: "Add at least a second one.")
  }
}
