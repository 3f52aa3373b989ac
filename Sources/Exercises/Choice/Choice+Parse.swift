import Markdown

extension Choice {
  static let keys: [String: Set<String>] = [
    "choose": [], "layout": [], "misconceptions": [], "shuffle": [],
  ]

  /// The kind's own keys.
  private struct Keys: Decodable {
    var choose: String?
    var layout: String?
    var misconceptions: [String?]?
    var shuffle: Bool?
  }

  static func parse(_ source: ItemSource, into diagnostics: inout [Diagnostic]) -> Question? {
    guard var body = MarkedAnswers(source, into: &diagnostics) else { return nil }
    diagnostics += body.withoutFeedback { _ in true }
    if body.answers.count < 2 { diagnostics.append(.oneAnswer(at: source.range)) }
    let right = body.answers.count { $0.isRight }
    guard !source.isTranslation else {
      return Question(body: body, isMany: right > 1, isShuffled: true)
    }
    diagnostics += body.withoutRightAnswer(at: source.range)
    let keys = source.metadata.decode(Keys.self, into: &diagnostics)
    body.name(keys?.misconceptions, of: source, into: &diagnostics)
    // Other layouts are read by their own types.
    if let layout = keys?.layout, layout != plainLayout {
      diagnostics.append(.unknownLayout(layout, at: source.metadata.range(of: "layout")))
    }
    return Question(
      body: body, isMany: isMany(keys?.choose, right: right, source, into: &diagnostics),
      isShuffled: keys?.shuffle ?? true)
  }

  /// Several right answers mean that several may be picked, unless the author says otherwise.
  private static func isMany(
    _ choose: String?, right: Int, _ source: ItemSource, into diagnostics: inout [Diagnostic]
  ) -> Bool {
    switch choose {
    case "many": return true
    case "one": return false
    case nil: return right > 1
    case let other?:
      diagnostics.append(.unknownChoose(other, at: source.metadata.range(of: "choose")))
      return right > 1
    }
  }

  static func merged(
    _ question: Question, with translation: Question, at range: SourceRange,
    into diagnostics: inout [Diagnostic]
  ) -> Question? {
    var copy = question
    guard
      let body = question.body.worded(as: translation.body, at: range, into: &diagnostics)
    else { return nil }
    copy.body = body
    return copy
  }
}

extension Diagnostic {
  fileprivate static func oneAnswer(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "choice-too-few", at: range, sentence: "A choice needs at least two answers.",
      repair: "Add an answer that someone who doesn't know yet would pick.")
  }

  fileprivate static func unknownChoose(_ value: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-value", at: range, sentence: "`choose` can't be `\(value)`.",
      repair: KnownNames(["one", "many"]).suggestion(for: value))
  }

  fileprivate static func unknownLayout(_ value: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-value", at: range, sentence: "`layout` can't be `\(value)`.",
      repair: KnownNames([Choice.plainLayout] + Choice.layouts.keys).suggestion(for: value))
  }
}
