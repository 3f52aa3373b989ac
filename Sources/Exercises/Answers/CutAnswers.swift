import Markdown

extension ItemSource {
  /// A diagnostic at each block that cuts the list of answers in two, or follows it: most often
  /// what is said about an answer, written without its indent.
  var cutAnswers: [Diagnostic] {
    zip(body, body.dropFirst()).filter { $0.0.holdsAnswers }.map { .cut(at: $0.1.range) }
  }
}

extension MarkdownBlock {
  /// Whether it is a list of task items, or of lists of them.
  fileprivate var holdsAnswers: Bool {
    guard case .list(_, _, let items) = kind else { return false }
    return items.contains { $0.task != nil || $0.blocks.contains { $0.holdsAnswers } }
  }
}

extension Diagnostic {
  fileprivate static func cut(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "answers-cut", at: range, sentence: "The list of answers ends above this.",
      repair: "Indent it, with as many spaces as the words of the answer it belongs to; what is no "
        + "answer goes above the list.")
  }
}
