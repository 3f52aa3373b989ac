import Markdown
import Text

extension TypedText {
  static let keys: [String: Set<String>] = [
    "misconceptions": [], "private": [], "tolerance": ToleranceKeys.names,
  ]

  /// The kind's own keys.
  private struct Keys: Decodable {
    var misconceptions: [String?]?
    var `private`: Bool?
    var tolerance: ToleranceKeys?
  }

  static func parse(_ source: ItemSource, into diagnostics: inout [Diagnostic]) -> Question? {
    guard var body = MarkedAnswers(source, into: &diagnostics) else { return nil }
    diagnostics += body.withoutFeedback { !$0.isRight }
    diagnostics += body.withoutRightAnswer(at: source.range)
    let keys =
      source.isTranslation ? nil : source.metadata.decode(Keys.self, into: &diagnostics)
    body.name(keys?.misconceptions, of: source, into: &diagnostics)
    let range = source.metadata.range(of: "tolerance")
    return Question(
      body: body,
      tolerance: keys?.tolerance?.tolerance(at: range, into: &diagnostics) ?? .lenient,
      isPrivate: keys?.private ?? false)
  }

  static func merged(
    _ question: Question, with translation: Question, at range: SourceRange,
    into diagnostics: inout [Diagnostic]
  ) -> Question? {
    var copy = question
    guard let body = question.body.typed(as: translation.body, at: range, into: &diagnostics)
    else { return nil }
    copy.body = body
    return copy
  }
}
