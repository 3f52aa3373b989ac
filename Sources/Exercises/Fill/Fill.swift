import Curriculum
import Markdown
import Text

/// Blanks in a text: some are typed, for others one picks among a few words.
enum Fill: ExerciseKind {
  /// What is asked.
  struct Question: Equatable, Sendable {
    /// The text, with a strong `[1]` where the first blank is.
    var text: [MarkdownBlock]
    /// The blanks, the first one first.
    var blanks: [Blank]
    /// What may differ in what is typed.
    var tolerance: AnswerTolerance
  }

  /// One blank.
  struct Blank: Equatable, Sendable {
    /// What may stand in it.
    var answers: [MarkedAnswer]
    /// Where its answers stand.
    var range: SourceRange

    /// Whether it is typed: only right answers are written.
    var isTyped: Bool { answers.allSatisfy { $0.isRight } }
  }

  /// What stands in the blanks.
  struct Response: Codable, Equatable, Sendable {
    /// One entry a blank.
    var entries: [Entry]
  }

  /// What stands in a blank.
  struct Entry: Codable, Equatable, Sendable {
    /// What is typed; empty where the blank is picked.
    var text = ""
    /// The author's position of what is picked; nil where nothing is.
    var picked: Int?
  }

  static let name = "fill"

  /// How much can be typed in a blank, in characters.
  static let limit = 100

  static func requires(_ question: Question) -> Set<Capability> {
    question.blanks.contains { $0.isTyped } ? [.characters] : []
  }

  static func filled(_ question: Question, with values: [String: SafeText]) -> Question {
    var copy = question
    copy.text = question.text.filled(with: values)
    copy.blanks = question.blanks.map { blank in
      Blank(answers: blank.answers.map { $0.filled(with: values) }, range: blank.range)
    }
    return copy
  }

  static func blank(for question: Question) -> Response {
    Response(entries: question.blanks.map { _ in Entry() })
  }

  static func fits(_ response: Response, _ question: Question) -> Bool {
    response.entries.count == question.blanks.count
      && zip(response.entries, question.blanks).allSatisfy { entry, blank in
        blank.isTyped
          ? entry.picked == nil && entry.text.count <= limit
          : entry.text.isEmpty && entry.picked.map(blank.answers.indices.contains) ?? true
      }
  }
}
