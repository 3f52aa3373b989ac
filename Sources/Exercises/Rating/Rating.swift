import Markdown
import Text

/// A few steps from one end to the other, of which one is chosen; none is right.
enum Rating: ExerciseKind {
  /// What is asked.
  struct Question: Equatable, Sendable {
    /// What stands above the steps.
    var prompt: [MarkdownBlock]
    /// The steps, in the author's order.
    var steps: [ListedThing]
  }

  /// What was chosen.
  struct Response: Codable, Equatable, Sendable {
    /// The step; nil while none is chosen.
    var step: Int?
  }

  static let name = "rating"
  static let keys: [String: Set<String>] = [:]

  static func filled(_ question: Question, with values: [String: SafeText]) -> Question {
    Question(
      prompt: question.prompt.filled(with: values), steps: question.steps.filled(with: values))
  }

  static func blank(for question: Question) -> Response { Response() }

  static func fits(_ response: Response, _ question: Question) -> Bool {
    response.step.map(question.steps.indices.contains) ?? true
  }
}
