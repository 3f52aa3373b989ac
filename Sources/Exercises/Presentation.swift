import Interface
import Markdown
public import Text

/// How a question is shown: decided once, when it is asked.
public struct Presentation: Equatable, Sendable {
  /// The seed of its order; the same seed gives the same order for ever.
  public var seed: UInt64
  /// The words of the interface.
  public var words: Catalogue
  /// The lines of each drawing, by the address the author wrote.
  public var drawings: [String: [SafeText]]
  /// Whether it can still be answered.
  public var isEnabled: Bool

  /// Makes a presentation.
  public init(
    seed: UInt64, words: Catalogue, drawings: [String: [SafeText]] = [:], isEnabled: Bool = true
  ) {
    self.seed = seed
    self.words = words
    self.drawings = drawings
    self.isEnabled = isEnabled
  }
}

extension Presentation {
  /// The prose of the question.
  var prose: Prose { prose { _ in nil } }

  /// The prose of a question that has controls inside its text.
  func prose(_ control: @escaping @Sendable (MarkdownInline) -> Inline?) -> Prose {
    var prose = Prose(drawings: drawings, scope: "question")
    prose.control = control
    return prose
  }
}

extension Catalogue {
  /// A phrase of the exercises.
  func words(_ phrase: ExercisePhrase) -> SafeText { words(phrase, [:]) }
}
