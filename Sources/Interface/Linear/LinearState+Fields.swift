import Text

extension LinearState {
  /// Captures the one sign of a line: a line can't hold any other key.
  mutating func press(_ typed: String, in capture: KeyCapture) -> Reading {
    let key = LinearNumbers.trimmed(typed)
    guard let sign = key.first, key.count == 1 else {
      return .notUnderstood(words.say(.notKey))
    }
    answered.insert(capture.id)
    return step([], [.captured(capture.id, .character(sign))])
  }

  /// Fills a field.
  mutating func write(
    _ typed: String, in field: Field, of question: LinearQuestion
  ) -> Reading {
    if case .lines = field.kind { return writeLines(typed, in: field, of: question) }
    let value = field.kind == .secret ? typed : LinearNumbers.trimmed(typed)
    if field.kind == .number, !LinearNumbers.isDecimal(value) {
      return .notUnderstood(words.say(.notDecimal))
    }
    return finish(question, with: value, in: field)
  }

  /// Several lines end with a point alone, or with the semicolon of the same key on AZERTY.
  private mutating func writeLines(
    _ typed: String, in field: Field, of question: LinearQuestion
  ) -> Reading {
    guard [".", ";"].contains(LinearNumbers.trimmed(typed)) else {
      draft.append(typed)
      return step([])
    }
    defer { draft = [] }
    return finish(question, with: draft.joined(separator: "\n"), in: field)
  }

  /// A secret is said to be noted; other words are already on the line that was typed.
  private mutating func finish(
    _ question: LinearQuestion, with value: String, in field: Field
  ) -> Reading {
    guard value.count <= field.limit else {
      return .notUnderstood(words.say(.tooLong, count: field.limit))
    }
    return finish(
      question, echo: field.kind == .secret ? [words.say(.noted)] : [],
      actions: [.edit(field.id, SafeText(value, as: .lines))])
  }
}
