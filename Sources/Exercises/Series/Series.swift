import Curriculum
import Markdown
import Text

/// Short lines one under another, each with the same two or three answers: the layout `series` of a
/// choice.
enum Series: ExerciseKind {
  /// What is asked.
  struct Question: Equatable, Sendable {
    /// What stands above the lines.
    var prompt: [MarkdownBlock]
    /// The answers that each line offers, in the order in which the author first wrote them.
    var answers: [ListedThing]
    /// The lines, each with why its answer is right.
    var lines: [ListedThing]
    /// For each line the position of its right answer.
    var right: [Int]
    /// Whether the lines are shown in an order of chance.
    var isShuffled: Bool
  }

  /// What is answered.
  struct Response: Codable, Equatable, Sendable {
    /// For each line the position of its answer; nil while it has none.
    var answers: [Int?]
  }

  static let name = Choice.name

  static func filled(_ question: Question, with values: [String: SafeText]) -> Question {
    var copy = question
    copy.prompt = question.prompt.filled(with: values)
    copy.answers = question.answers.filled(with: values)
    copy.lines = question.lines.filled(with: values)
    return copy
  }

  static func blank(for question: Question) -> Response {
    Response(answers: question.lines.map { _ in nil })
  }

  static func fits(_ response: Response, _ question: Question) -> Bool {
    response.answers.count == question.lines.count
      && response.answers.compactMap { $0 }.allSatisfy(question.answers.indices.contains)
  }
}
