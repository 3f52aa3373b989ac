import Markdown
import Text

extension [MarkedAnswer] {
  /// What keeps typed answers from ever being given, or from being told apart: nothing is left of
  /// one once it is compared, it is longer than the field, or it compares like one above.
  ///
  /// A wrong answer that compares like a right one is found by proof: it is taken as right.
  func flaws(tolerating tolerance: AnswerTolerance, limit: Int) -> [Diagnostic] {
    var seen: [NormalisedAnswer: MarkedAnswer] = [:]
    return compactMap { answer -> Diagnostic? in
      let words = answer.label.plainText
      let compared = NormalisedAnswer(words, tolerating: tolerance)
      if compared.isEmpty { return .nothingToType(at: answer.range) }
      if words.count > limit { return .tooLongToType(limit, at: answer.range) }
      guard let first = seen[compared] else {
        seen[compared] = answer
        return nil
      }
      return first.isRight == answer.isRight
        ? .repeatedAnswer(first.label.plainText, at: answer.range) : nil
    }
  }

  /// A diagnostic for each answer to pick that reads like one above.
  var repeated: [Diagnostic] {
    var seen: Set<String> = []
    return filter { !seen.insert($0.label.plainText).inserted }
      .map { .sameWords(at: $0.range) }
  }
}

extension [ListedThing] {
  /// A diagnostic at the first thing where nothing is asked above it.
  func withoutQuestion(_ prompt: [MarkdownBlock]) -> [Diagnostic] {
    prompt.isEmpty ? prefix(1).map { .nothingAsked(at: $0.range) } : []
  }

  /// A diagnostic for each reason that nobody is ever told.
  var untoldReasons: [Diagnostic] {
    compactMap { $0.why.first }.map { .untoldReason(at: $0.range) }
  }
}

extension Diagnostic {
  fileprivate static func nothingToType(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unreachable-answer", at: range,
      sentence: "Nothing of this answer can be compared, so that nobody can give it.",
      repair: "Write it in letters, digits or signs that can be typed.")
  }

  fileprivate static func tooLongToType(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unreachable-answer", at: range,
      sentence: "This answer is longer than what can be typed: \(limit) characters.",
      repair: "Ask for fewer words.")
  }

  fileprivate static func repeatedAnswer(_ first: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "repeated-answer", at: range,
      sentence: "This answer compares like “\(first)” above: it is never reached.",
      repair: "Remove it, or change `tolerance` so that the two differ.")
  }

  /// A number that is foreseen twice.
  static func repeatedNumber(_ first: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "repeated-answer", at: range,
      sentence: "This is the same number as “\(first)” above: what is said about it is never said.",
      repair: "Say it once, under the first one.")
  }

  fileprivate static func sameWords(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "repeated-answer", at: range,
      sentence: "This answer reads like one above: nobody could tell them apart.",
      repair: "Change the words of one of them.")
  }

  /// An exercise whose question is missing.
  static func nothingAsked(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-prompt", at: range, sentence: "Nothing is asked before the answers.",
      repair: "Write the question as a paragraph above the list.")
  }

  /// A choice in which nothing can be wrong.
  static func allRight(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-wrong-answer", at: range,
      sentence: "Every answer is right, so there is nothing to choose.",
      repair: "Add an answer that someone who doesn't know yet would pick, or use `kind: rating`.")
  }

  fileprivate static func untoldReason(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "reason-never-told", at: range, sentence: "Nobody is ever told this.",
      repair: "Put it into the explanation of the exercise.")
  }
}
