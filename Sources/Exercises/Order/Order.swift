import Markdown
import Text

/// Things to put in their right order.
enum Order: ExerciseKind {
  /// What is asked.
  struct Question: Equatable, Sendable {
    /// What stands above the things.
    var prompt: [MarkdownBlock]
    /// The things, in the right order.
    var things: [ListedThing]
  }

  /// The order they were put in.
  struct Response: Codable, Equatable, Sendable {
    /// The things as positions in the right order; empty while nothing was moved.
    var order: [Int] = []
  }

  static let name = "order"
  static let keys: [String: Set<String>] = [:]

  static func filled(_ question: Question, with values: [String: SafeText]) -> Question {
    Question(
      prompt: question.prompt.filled(with: values), things: question.things.filled(with: values))
  }

  static func blank(for question: Question) -> Response { Response() }

  static func fits(_ response: Response, _ question: Question) -> Bool {
    response.order.isEmpty || response.order.sorted() == Array(question.things.indices)
  }
}
