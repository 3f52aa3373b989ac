import Markdown
import Text

extension Fill {
  static let keys: [String: Set<String>] = ["tolerance": ToleranceKeys.names]

  /// The kind's own keys.
  private struct Keys: Decodable {
    var tolerance: ToleranceKeys?
  }

  static func parse(_ source: ItemSource, into diagnostics: inout [Diagnostic]) -> Question? {
    guard let list = source.body.last, let items = list.numberedItems else {
      let cut = source.cutAnswers
      diagnostics += cut.isEmpty ? [.noBlanks(at: source.body.last?.range ?? source.range)] : cut
      return nil
    }
    diagnostics += source.cutAnswers
    let text = Array(source.body.dropLast())
    let blanks = items.compactMap { Blank($0, of: source, into: &diagnostics) }
    guard blanks.count == items.count else { return nil }
    diagnostics += problems(of: text, count: blanks.count, at: list.range)
    let keys =
      source.isTranslation ? nil : source.metadata.decode(Keys.self, into: &diagnostics)
    let range = source.metadata.range(of: "tolerance")
    return Question(
      text: text, blanks: blanks,
      tolerance: keys?.tolerance?.tolerance(at: range, into: &diagnostics) ?? .lenient)
  }

  /// Every blank stands once in the text, and every one of the text has its answers.
  private static func problems(
    of text: [MarkdownBlock], count: Int, at range: SourceRange
  ) -> [Diagnostic] {
    var seen: Set<Int> = []
    var problems: [Diagnostic] = []
    for strong in text.allInlines {
      guard let number = strong.blankNumber else { continue }
      if !(1...count).contains(number) {
        problems.append(.withoutAnswers(number, at: strong.range))
      } else if !seen.insert(number).inserted {
        problems.append(.repeated(number, at: strong.range))
      }
    }
    return problems + (1...count).filter { !seen.contains($0) }.map { .unseen($0, at: range) }
  }

  static func merged(
    _ question: Question, with translation: Question, at range: SourceRange,
    into diagnostics: inout [Diagnostic]
  ) -> Question? {
    let (first, here) = (question.blanks.count, translation.blanks.count)
    guard first == here else {
      diagnostics.append(.otherShape("blanks", first: first, here: here, at: range))
      return nil
    }
    let blanks = zip(question.blanks, translation.blanks).compactMap { blank, words in
      merged(blank, with: words, into: &diagnostics)
    }
    guard blanks.count == first else { return nil }
    return Question(text: translation.text, blanks: blanks, tolerance: question.tolerance)
  }

  /// What is typed may be anything else in another language; what is picked from is matched.
  private static func merged(
    _ blank: Blank, with words: Blank, into diagnostics: inout [Diagnostic]
  ) -> Blank? {
    if blank.isTyped, words.isTyped { return words }
    let first = MarkedAnswers(prompt: [], answers: blank.answers)
    return first.worded(
      as: MarkedAnswers(prompt: [], answers: words.answers), at: words.range, into: &diagnostics
    ).map { Blank(answers: $0.answers, range: words.range) }
  }
}

extension Fill.Blank {
  /// Reads what may stand in a blank: a list of marked answers, nothing else.
  fileprivate init?(
    _ item: MarkdownBlock.ListItem, of source: ItemSource, into diagnostics: inout [Diagnostic]
  ) {
    guard item.blocks.count == 1, let items = item.blocks[0].bulletItems else {
      diagnostics.append(.unexpectedInBlank(at: item.range))
      return nil
    }
    answers = items.map { MarkedAnswer($0, of: source, into: &diagnostics) }
    range = item.range
    if !source.isTranslation, !answers.contains(where: { $0.isRight }) {
      diagnostics.append(.noRightWord(at: item.range))
    }
  }
}

extension Diagnostic {
  fileprivate static func noBlanks(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-blanks", at: range, sentence: "The exercise doesn't end in a numbered list.",
      repair: "End it with one number a blank, each with its answers: `1. - [x] Madame`.")
  }

  fileprivate static func unexpectedInBlank(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unexpected-in-blank", at: range,
      sentence: "The number of a blank is followed by its answers, and nothing else.",
      repair: "Write `1. - [x] Madame`, and other words under it: `   - [ ] Salut`.")
  }

  fileprivate static func noRightWord(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-right-answer", at: range, sentence: "No answer of this blank is right.",
      repair: "Begin the right one with `- [x]`.")
  }

  fileprivate static func withoutAnswers(_ number: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "blank-without-answers", at: range,
      sentence: "The list at the end has no answers for the blank [\(number)].",
      repair: "Add them to the list, or remove the blank.")
  }

  fileprivate static func repeated(_ number: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "repeated-blank", at: range,
      sentence: "The blank [\(number)] stands in the text twice.",
      repair: "Give this one the next number, and its own answers.")
  }

  fileprivate static func unseen(_ number: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unseen-blank", at: range,
      sentence: "The blank [\(number)] doesn't stand in the text.",
      repair: "Write **[\(number)]** where it belongs.")
  }
}
