import Markdown

extension MarkedAnswers {
  /// The same answers in a translation's words; nil, with a diagnostic, where the translation
  /// hasn't the same ones.
  func worded(
    as translation: MarkedAnswers, at range: SourceRange, into diagnostics: inout [Diagnostic]
  ) -> MarkedAnswers? {
    let others = translation.answers
    guard others.count == answers.count else {
      diagnostics.append(
        .otherShape("answers", first: answers.count, here: others.count, at: range))
      return nil
    }
    if others.contains(where: { $0.isRight }) {
      diagnostics += zip(answers, others).filter { $0.isRight != $1.isRight }
        .map { .otherMark(of: "This answer", at: $1.range) }
    }
    return MarkedAnswers(
      prompt: translation.prompt, answers: zip(answers, others).map { $0.worded(as: $1) })
  }

  /// Typed answers in a translation's words: each language accepts its own, but foresees the same
  /// wrong ones.
  func typed(
    as translation: MarkedAnswers, at range: SourceRange, into diagnostics: inout [Diagnostic]
  ) -> MarkedAnswers? {
    let wrong = answers.filter { !$0.isRight }
    let others = translation.answers.filter { !$0.isRight }
    guard wrong.count == others.count else {
      diagnostics.append(
        .otherShape("wrong answers", first: wrong.count, here: others.count, at: range))
      return nil
    }
    let accepted = translation.answers.filter { $0.isRight }
    return MarkedAnswers(
      prompt: translation.prompt, answers: accepted + zip(wrong, others).map { $0.worded(as: $1) })
  }
}
