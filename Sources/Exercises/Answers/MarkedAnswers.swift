import Curriculum
import Markdown
import Text

/// The body of an item that ends in a list of marked answers.
struct MarkedAnswers: Equatable, Sendable {
  /// What stands before the list.
  var prompt: [MarkdownBlock]
  /// The answers, in the author's order.
  var answers: [MarkedAnswer]

  /// Makes a body of its parts.
  init(prompt: [MarkdownBlock], answers: [MarkedAnswer]) {
    self.prompt = prompt
    self.answers = answers
  }

  /// Reads a body; nil, with a diagnostic, where it doesn't end in a list of answers.
  ///
  /// In a translation the marks may be left out: the first language has them.
  init?(_ source: ItemSource, into diagnostics: inout [Diagnostic]) {
    guard let list = source.body.last, let items = list.bulletItems,
      items.contains(where: { $0.task != nil }) || source.isTranslation
    else {
      diagnostics += source.cutAnswers.isEmpty ? [.noAnswers(in: source)] : source.cutAnswers
      return nil
    }
    diagnostics += source.cutAnswers
    self.prompt = Array(source.body.dropLast())
    self.answers = items.map { MarkedAnswer($0, of: source, into: &diagnostics) }
    if prompt.isEmpty { diagnostics.append(.noPrompt(at: list.range)) }
  }

  /// Gives each answer the misconception of the same place in the metadata.
  mutating func name(
    _ misconceptions: [String?]?, of source: ItemSource, into diagnostics: inout [Diagnostic]
  ) {
    guard let misconceptions else { return }
    let range = source.metadata.range(of: "misconceptions")
    guard misconceptions.count == answers.count else {
      diagnostics.append(
        .misconceptionCount(misconceptions.count, answers: answers.count, at: range))
      return
    }
    for (index, name) in misconceptions.enumerated() {
      guard let name else { continue }
      if answers[index].isRight { diagnostics.append(.misconceptionOfRight(name, at: range)) }
      answers[index].misconception = MisconceptionID(rawValue: name)
    }
  }

  /// The same with values in the place of `{names}`.
  func filled(with values: [String: SafeText]) -> MarkedAnswers {
    var copy = self
    copy.prompt = prompt.filled(with: values)
    copy.answers = answers.map { $0.filled(with: values) }
    return copy
  }
}

extension MarkedAnswer {
  /// Reads one item of the list: a paragraph, then what is said, as a quote.
  init(
    _ item: MarkdownBlock.ListItem, of source: ItemSource, into diagnostics: inout [Diagnostic]
  ) {
    var label: [MarkdownInline] = []
    var feedback: [MarkdownBlock] = []
    for (index, block) in item.blocks.enumerated() {
      switch block.kind {
      case .paragraph(let inlines) where index == 0: label = inlines
      case .quote(let blocks): feedback += blocks
      default: diagnostics.append(.unexpectedInAnswer(at: block.range))
      }
    }
    if label.isEmpty { diagnostics.append(.emptyAnswer(at: item.range)) }
    if item.task == nil, !source.isTranslation { diagnostics.append(.unmarked(at: item.range)) }
    self.init(
      label: label, isRight: item.task == .done, feedback: feedback, misconception: nil,
      range: item.range)
  }
}

extension MarkedAnswers {
  /// A diagnostic for each answer, among those asked about, of which nothing is said.
  func withoutFeedback(where isAsked: (MarkedAnswer) -> Bool) -> [Diagnostic] {
    answers.filter { $0.feedback.isEmpty && isAsked($0) }.map { .withoutFeedback(at: $0.range) }
  }

  /// A diagnostic where no answer is right.
  func withoutRightAnswer(at range: SourceRange) -> [Diagnostic] {
    answers.contains { $0.isRight } ? [] : [.noRightAnswer(at: range)]
  }
}

extension Diagnostic {
  fileprivate static func withoutFeedback(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "answer-without-feedback", at: range,
      sentence: "Nothing is said to whoever gives this answer.",
      repair: "Add a quote under it, indented: `  > ` and what to look at.")
  }

  fileprivate static func noRightAnswer(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-right-answer", at: range, sentence: "No answer is marked as right.",
      repair: "Begin the right one with `- [x]`.")
  }

  fileprivate static func noAnswers(in source: ItemSource) -> Diagnostic {
    Diagnostic(
      .error, id: "no-answers", at: source.body.last?.range ?? source.range,
      sentence: "The exercise doesn't end in a list of answers.",
      repair: "End it with one `- [x]` line for each right answer and `- [ ]` for each other one.")
  }

  fileprivate static func noPrompt(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-prompt", at: range, sentence: "Nothing is asked before the answers.",
      repair: "Write the question as a paragraph above the list.")
  }

  fileprivate static func unexpectedInAnswer(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unexpected-in-answer", at: range,
      sentence: "An answer holds one paragraph, then what is said about it as a quote.",
      repair: "Begin what is said about the answer with `> `.")
  }

  fileprivate static func emptyAnswer(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "empty-answer", at: range, sentence: "This answer has no words.",
      repair: "Write them after the mark.")
  }

  fileprivate static func unmarked(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unmarked-answer", at: range,
      sentence: "This answer is marked neither right nor wrong.",
      repair: "Begin it with `- [x]` where it is right and `- [ ]` where it isn't.")
  }

  fileprivate static func misconceptionCount(
    _ count: Int, answers: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "misconception-count", at: range,
      sentence: "There are \(count) misconceptions for \(answers) answers.",
      repair: "Write one entry an answer, in the same order, and `~` where there is none.")
  }

  fileprivate static func misconceptionOfRight(
    _ name: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "misconception-of-right", at: range,
      sentence: "`\(name)` stands at the place of a right answer.",
      repair: "Write `~` at the place of each right answer.")
  }
}
