import Markdown
import Text

extension Match {
  static func parse(_ source: ItemSource, into diagnostics: inout [Diagnostic]) -> Question? {
    guard let last = source.body.last, case .table(let table) = last.kind,
      (2...3).contains(table.header.count)
    else {
      diagnostics.append(.noPairs(at: source.body.last?.range ?? source.range))
      return nil
    }
    guard table.rows.count > 1 else {
      diagnostics.append(.tooFewPairs(at: last.range))
      return nil
    }
    let question = Question(
      prompt: Array(source.body.dropLast()),
      titles: table.header.prefix(2).map { SafeText($0.inlines.plainText) },
      left: table.rows.map { ListedThing(cell: $0[0], why: $0.count == 3 ? $0[2] : nil) },
      right: table.rows.map { ListedThing(cell: $0[1]) })
    diagnostics += question.left.repeated + question.right.repeated
    diagnostics += (question.left + question.right).filter { $0.words.isEmpty }
      .map { .emptyCell(at: $0.range) }
    return question
  }

  static func merged(
    _ question: Question, with translation: Question, at range: SourceRange,
    into diagnostics: inout [Diagnostic]
  ) -> Question? {
    let (first, here) = (question.left.count, translation.left.count)
    guard first == here else {
      diagnostics.append(.otherShape("pairs", first: first, here: here, at: range))
      return nil
    }
    return translation
  }
}

extension Diagnostic {
  fileprivate static func noPairs(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-pairs", at: range,
      sentence: "The exercise doesn't end in a table of two columns.",
      repair: "End it with a table, one right pair a row; a third column may say why.")
  }

  fileprivate static func tooFewPairs(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "match-too-few", at: range, sentence: "One pair alone leaves no choice.",
      repair: "Add at least a second row.")
  }
}
