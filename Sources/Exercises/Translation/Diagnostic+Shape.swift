import Markdown

extension Diagnostic {
  /// A translation that hasn't as many things as the item, or not the same ones.
  static func otherShape(
    _ things: String, first: Int, here: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "translation-shape", at: range,
      sentence: "The first language has \(first) \(things), this translation has \(here).",
      repair: "Translate each of them, in the same order.")
  }

  /// A translation that marks as right what isn't, or the reverse.
  static func otherMark(of thing: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "translation-mark", at: range,
      sentence: "\(thing) isn't marked as in the first language.",
      repair: "Use the marks of the first language, or no mark at all.")
  }
}
