public import Interface
public import Markdown
public import Text

/// An exercise that is being answered: question, response and presentation in one box.
public struct ExerciseState: Sendable {
  /// What the ids of all controls of an exercise begin with.
  public static let controlPrefix = "answer"
  /// How long a summary may be, in bytes of UTF-8.
  public static let summaryLimit = 500

  private var box: any BoxedResponse

  /// Makes a state of a box.
  init(_ box: any BoxedResponse) {
    self.box = box
  }

  /// The name of its kind: `choice`.
  public var kind: String { box.kind }

  /// How it is shown. Set its `isEnabled` to false once it was checked.
  public var presentation: Presentation {
    get { box.presentation }
    set { box.presentation = newValue }
  }

  /// The question and its controls, from top to bottom.
  public var blocks: [Block] { box.blocks }

  /// Whether there is enough to check.
  public var isAnswered: Bool { box.lack == nil }

  /// What is still to be done before it can be checked, in words; nil where it is answered.
  public var lack: SafeText? { box.lack?.said(in: presentation.words) }

  /// Does an action; false where it changes nothing, or can't be answered any more.
  @discardableResult
  public mutating func apply(_ action: Action) -> Bool {
    guard presentation.isEnabled else { return false }
    return box.apply(action)
  }

  /// What comes of the response; nil while it isn't answered.
  public func check() -> Checked? { box.check() }

  /// The author's words for this answer (feedback, explanation), ready for a page.
  ///
  /// `scope` tells the links of one call from those of another on the same page.
  public func blocks(of feedback: [MarkdownBlock], scope: String) -> [Block] {
    Prose(values: box.values, drawings: presentation.drawings, scope: scope).blocks(of: feedback)
  }

  /// The response as JSON, without what is private: the only form that may be kept.
  public var responseJSON: String { box.responseJSON }

  /// The response in words, without what is private, at most `summaryLimit` bytes.
  public var summary: SafeText { box.summary.shortened(to: Self.summaryLimit) }

  /// Takes a response that was kept; false, and nothing changes, where it doesn't fit.
  public mutating func restore(_ json: String) -> Bool {
    json.utf8.count <= 65_536 && box.restore(Array(json.utf8))
  }

  /// The same exercise, answered rightly, to be looked at; nil where nothing is right or wrong.
  public var solution: ExerciseState? { box.solution.map { ExerciseState($0) } }

  /// The same response, under the same question in other words; nil where they don't fit.
  ///
  /// `other` is the exercise presented in another language. Nothing private is lost.
  public func switched(to other: ExerciseState) -> ExerciseState? {
    other.box.answered(as: box).map { ExerciseState($0) }
  }
}

extension ExerciseState: Equatable {
  public static func == (left: ExerciseState, right: ExerciseState) -> Bool {
    left.box.isEqual(to: right.box)
  }
}
