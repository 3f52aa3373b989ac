import Markdown
import Text

/// Things of the left to join, each to the one of the right that it belongs to.
enum Match: ExerciseKind {
  /// What is asked.
  struct Question: Equatable, Sendable {
    /// What stands above the pairs.
    var prompt: [MarkdownBlock]
    /// The titles of the two columns; empty where there are none.
    var titles: [SafeText]
    /// The things of the left, each with why it belongs to its partner.
    var left: [ListedThing]
    /// Their partners, in the same order.
    var right: [ListedThing]
  }

  /// What was joined.
  struct Response: Codable, Equatable, Sendable {
    /// For each thing of the left the author's row of its partner; nil while it has none.
    var partners: [Int?]
  }

  static let name = "match"
  static let keys: [String: Set<String>] = [:]

  static func filled(_ question: Question, with values: [String: SafeText]) -> Question {
    Question(
      prompt: question.prompt.filled(with: values),
      titles: question.titles.map { SafeText($0.string.filled(with: values)) },
      left: question.left.filled(with: values), right: question.right.filled(with: values))
  }

  static func blank(for question: Question) -> Response {
    Response(partners: question.left.map { _ in nil })
  }

  static func fits(_ response: Response, _ question: Question) -> Bool {
    let joined = response.partners.compactMap { $0 }
    return response.partners.count == question.left.count && Set(joined).count == joined.count
      && joined.allSatisfy(question.right.indices.contains)
  }
}
