import Markdown
import Text

/// Parts of a message to mark: some are suspicious, others are innocent.
enum Spot: ExerciseKind {
  /// What is asked.
  struct Question: Equatable, Sendable {
    /// The text, whose panels hold the parts.
    var text: [MarkdownBlock]
    /// The parts, in the order of the list at the end.
    var parts: [Part]
  }

  /// A part that can be marked.
  struct Part: Equatable, Sendable {
    /// Its words, and why it is suspicious or innocent.
    var thing: ListedThing
    /// Whether it is to be marked.
    var isSuspicious: Bool
  }

  /// What is marked.
  struct Response: Codable, Equatable, Sendable {
    /// The marked parts, as positions in the list, in increasing order.
    var marked: [Int] = []
  }

  static let name = "spot"
  static let keys: [String: Set<String>] = [:]

  static func filled(_ question: Question, with values: [String: SafeText]) -> Question {
    Question(
      text: question.text.filled(with: values),
      parts: question.parts.map { part in
        Part(thing: part.thing.filled(with: values), isSuspicious: part.isSuspicious)
      })
  }

  static func blank(for question: Question) -> Response { Response() }

  static func fits(_ response: Response, _ question: Question) -> Bool {
    response.marked.allSatisfy(question.parts.indices.contains)
      && response.marked == Set(response.marked).sorted()
  }
}
