import Markdown
import Text

extension Series {
  static let keys: [String: Set<String>] = ["layout": [], "shuffle": []]

  /// The layout's own keys.
  private struct Keys: Decodable {
    var layout: String?
    var shuffle: Bool?
  }

  /// Each row has as many cells as the header: a line, its answer, why.
  private static let columns = 3

  static func parse(_ source: ItemSource, into diagnostics: inout [Diagnostic]) -> Question? {
    guard let last = source.body.last, case .table(let table) = last.kind,
      table.header.count == columns
    else {
      diagnostics.append(.noLines(at: source.body.last?.range ?? source.range))
      return nil
    }
    let keys =
      source.isTranslation ? nil : source.metadata.decode(Keys.self, into: &diagnostics)
    let question = Question(
      prompt: Array(source.body.dropLast()), table.rows, isShuffled: keys?.shuffle ?? true)
    diagnostics += problems(of: question, at: last.range)
    return question.lines.isEmpty ? nil : question
  }

  private static func problems(of question: Question, at range: SourceRange) -> [Diagnostic] {
    let empty = (question.lines + question.answers).filter { $0.words.isEmpty }
    let unexplained = question.lines.filter { $0.why.isEmpty }
    return (question.lines.count < 2 ? [.tooFewLines(at: range)] : [])
      + empty.map { .emptyCell(at: $0.range) } + unexplained.map { .unexplained(at: $0.range) }
      + question.lines.repeated
  }

  static func merged(
    _ question: Question, with translation: Question, at range: SourceRange,
    into diagnostics: inout [Diagnostic]
  ) -> Question? {
    let (first, here) = (question.lines.count, translation.lines.count)
    guard first == here else {
      diagnostics.append(.otherShape("lines", first: first, here: here, at: range))
      return nil
    }
    guard question.right == translation.right else {
      diagnostics.append(.otherAnswers(at: range))
      return nil
    }
    var copy = translation
    copy.isShuffled = question.isShuffled
    return copy
  }
}

extension Series.Question {
  /// Reads rows: what is written in the second column is an answer, each once.
  fileprivate init(prompt: [MarkdownBlock], _ rows: [[MarkdownTable.Cell]], isShuffled: Bool) {
    self.init(prompt: prompt, answers: [], lines: [], right: [], isShuffled: isShuffled)
    for row in rows {
      let answer = ListedThing(cell: row[1])
      if !answers.contains(where: { $0.words == answer.words }) { answers.append(answer) }
      right.append(answers.firstIndex { $0.words == answer.words } ?? 0)
      lines.append(ListedThing(cell: row[0], why: row[2]))
    }
  }
}

extension Diagnostic {
  fileprivate static func noLines(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-lines", at: range,
      sentence: "The series doesn't end in a table of three columns.",
      repair: "End it with a table, one row a line: the line, its right answer, and why.")
  }

  fileprivate static func tooFewLines(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "series-too-few", at: range, sentence: "One line alone is no series.",
      repair: "Add at least a second row, or write a `choice` without `layout`.")
  }

  fileprivate static func unexplained(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "answer-without-feedback", at: range,
      sentence: "Nothing is said to whoever misses this line.",
      repair: "Say in the third column what to look at.")
  }

  fileprivate static func otherAnswers(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "translation-shape", at: range,
      sentence: "The lines of this translation haven't the same answers as in the first language.",
      repair: "Keep the order of the lines, and spell each answer alike everywhere.")
  }
}
