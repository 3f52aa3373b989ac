import Markdown
import Text

extension Number {
  static let keys: [String: Set<String>] = [
    "answer": ["from", "to", "unit", "value", "within"], "misconceptions": [],
  ]
  static let translationKeys: [String: Set<String>] = ["answer": ["unit"]]

  /// The kind's own keys.
  fileprivate struct Keys: Decodable {
    var answer: Answer?
    var misconceptions: [String?]?
  }

  /// What is inside `answer`.
  fileprivate struct Answer: Decodable {
    var value: Double?
    var within: Double?
    var from: Double?
    var to: Double?
    var unit: Unit?
  }

  /// A unit, or all the ways to write it.
  fileprivate struct Unit: Decodable {
    let spellings: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let list = try? container.decode([String].self) {
        spellings = list
      } else {
        spellings = [try container.decode(String.self)]
      }
    }
  }

  static func parse(_ source: ItemSource, into diagnostics: inout [Diagnostic]) -> Question? {
    guard var body = MarkedAnswers(source, into: &diagnostics),
      let keys = source.metadata.decode(Keys.self, into: &diagnostics)
    else { return nil }
    diagnostics += body.withoutFeedback { !$0.isRight }
    diagnostics += body.withoutRightAnswer(at: source.range)
    body.name(keys.misconceptions, of: source, into: &diagnostics)
    let units = (keys.answer?.unit?.spellings ?? []).map { SafeText($0) }
    guard !source.isTranslation else { return Question(body: body, right: 0...0, units: units) }
    guard let right = keys.answer?.range else {
      // A misspelt key is told by its own name.
      if !source.metadata.isMisspelt("answer", knowing: Self.keys) {
        diagnostics.append(.noNumber(at: source.metadata.range(of: "answer")))
      }
      return nil
    }
    let question = Question(body: body, right: right, units: units)
    diagnostics += body.answers.compactMap { problem(of: $0, in: question) }
    return question
  }

  /// An answer with a `{name}` in it is proved later, with each of its values.
  static func problem(of answer: MarkedAnswer, in question: Question) -> Diagnostic? {
    let words = answer.label.plainText
    guard !words.contains("{") else { return nil }
    guard let value = value(of: words, question) else {
      return .notANumber(words, at: answer.range)
    }
    guard isRight(value, question) != answer.isRight else { return nil }
    return .otherNumber(words, isRight: answer.isRight, at: answer.range)
  }

  static func merged(
    _ question: Question, with translation: Question, at range: SourceRange,
    into diagnostics: inout [Diagnostic]
  ) -> Question? {
    guard let body = question.body.typed(as: translation.body, at: range, into: &diagnostics)
    else { return nil }
    return Question(
      body: body, right: question.right,
      units: translation.units.isEmpty ? question.units : translation.units)
  }
}

extension Number.Answer {
  /// The right numbers; nil where they aren't given in one of the two ways.
  fileprivate var range: ClosedRange<Double>? {
    let all = [value, within, from, to].compactMap { $0 }
    guard all.allSatisfy({ $0.isFinite }) else { return nil }
    switch (value, from, to) {
    case (let value?, nil, nil):
      let within = within ?? 0
      return within >= 0 ? value - within...value + within : nil
    case (nil, let from?, let to?): return from <= to && within == nil ? from...to : nil
    default: return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func noNumber(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "number-without-answer", at: range,
      sentence: "The right number isn't given.",
      repair: "Write `answer: {value: 12.5, within: 0.01}` or `answer: {from: 10, to: 12}`.")
  }

  fileprivate static func notANumber(_ words: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "not-a-number", at: range, sentence: "“\(words)” can't be read as a number.",
      repair: "Write digits only, with the unit that `answer.unit` names.")
  }

  fileprivate static func otherNumber(
    _ words: String, isRight: Bool, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "number-disagrees", at: range,
      sentence:
        "“\(words)” is marked as \(isRight ? "right" : "wrong"), and `answer` says otherwise.",
      repair: "Change the mark, or the number after `answer:`.")
  }
}
