import Curriculum
import Markdown
import Text

/// A few words to type, compared with those that the author accepts.
enum TypedText: ExerciseKind {
  /// What is asked.
  struct Question: Equatable, Sendable {
    /// What stands above the field, the accepted answers and the foreseen wrong ones.
    var body: MarkedAnswers
    /// What may differ.
    var tolerance: AnswerTolerance
    /// Whether what is typed is nobody's business: an e-mail address, a password.
    var isPrivate: Bool
  }

  /// What is typed.
  struct Response: Codable, Equatable, Sendable {
    /// The text.
    var text = ""
  }

  static let name = "text"

  /// How much can be typed, in characters.
  static let limit = 200

  static func requires(_ question: Question) -> Set<Capability> { [.characters] }

  static func filled(_ question: Question, with values: [String: SafeText]) -> Question {
    var copy = question
    copy.body = question.body.filled(with: values)
    return copy
  }

  static func blank(for question: Question) -> Response { Response() }

  static func fits(_ response: Response, _ question: Question) -> Bool {
    response.text.count <= limit
  }
}
