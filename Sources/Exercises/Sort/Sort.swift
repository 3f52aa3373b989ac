import Markdown
import Text

/// Things to put into the groups that the author names.
enum Sort: ExerciseKind {
  /// What is asked.
  struct Question: Equatable, Sendable {
    /// What stands above the groups.
    var prompt: [MarkdownBlock]
    /// The groups, in the author's order.
    var groups: [ListedThing]
    /// The things of all groups, in the author's order.
    var things: [ListedThing]
    /// For each thing, the group it belongs to.
    var homes: [Int]
  }

  /// Where the things were put.
  struct Response: Codable, Equatable, Sendable {
    /// For each thing its group; nil while it has none.
    var places: [Int?]
  }

  static let name = "sort"
  static let keys: [String: Set<String>] = [:]

  static func filled(_ question: Question, with values: [String: SafeText]) -> Question {
    Question(
      prompt: question.prompt.filled(with: values), groups: question.groups.filled(with: values),
      things: question.things.filled(with: values), homes: question.homes)
  }

  static func blank(for question: Question) -> Response {
    Response(places: question.things.map { _ in nil })
  }

  static func fits(_ response: Response, _ question: Question) -> Bool {
    response.places.count == question.things.count
      && response.places.compactMap { $0 }.allSatisfy(question.groups.indices.contains)
  }
}
