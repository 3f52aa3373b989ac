import Curriculum
import Markdown
import Text

/// One or several of a few answers that are all in sight.
enum Choice: ExerciseKind {
  /// What is asked.
  struct Question: Equatable, Sendable {
    /// What stands above the answers, and the answers in the author's order.
    var body: MarkedAnswers
    /// Whether several may be picked.
    var isMany: Bool
    /// Whether the answers are shown in an order of chance.
    var isShuffled: Bool
  }

  /// What is picked.
  struct Response: Codable, Equatable, Sendable {
    /// The picked answers, as the author's positions, in increasing order.
    var picked: [Int] = []
  }

  static let name = "choice"
  static let layouts: [String: any ExerciseKind.Type] = ["series": Series.self]

  /// The layout where none is written: the answers below each other.
  static let plainLayout = "list"

  static func filled(_ question: Question, with values: [String: SafeText]) -> Question {
    var copy = question
    copy.body = question.body.filled(with: values)
    return copy
  }

  static func blank(for question: Question) -> Response { Response() }

  static func fits(_ response: Response, _ question: Question) -> Bool {
    let picked = response.picked
    return picked.allSatisfy(question.body.answers.indices.contains)
      && picked == Set(picked).sorted() && (question.isMany || picked.count <= 1)
  }
}
