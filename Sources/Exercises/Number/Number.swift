import Curriculum
import Markdown
import Text

/// A number to type, compared with a value or a range.
enum Number: ExerciseKind {
  /// What is asked.
  struct Question: Equatable, Sendable {
    /// What stands above the field, the right number in words and the foreseen wrong ones.
    var body: MarkedAnswers
    /// The right numbers.
    var right: ClosedRange<Double>
    /// What is counted, as it may be written, the first as it is shown: `€`, `euros`.
    var units: [SafeText]

    /// What is counted, as it is shown; nil where it is a bare number.
    var unit: SafeText? { units.first }
  }

  /// What is typed.
  struct Response: Codable, Equatable, Sendable {
    /// The text.
    var text = ""
  }

  static let name = "number"

  /// How much can be typed, in characters.
  static let limit = 30

  static func requires(_ question: Question) -> Set<Capability> { [.characters] }

  static func filled(_ question: Question, with values: [String: SafeText]) -> Question {
    var copy = question
    copy.body = question.body.filled(with: values)
    copy.units = question.units.map { SafeText($0.string.filled(with: values)) }
    return copy
  }

  static func blank(for question: Question) -> Response { Response() }

  static func fits(_ response: Response, _ question: Question) -> Bool {
    response.text.count <= limit
  }
}
