public import Curriculum
public import Markdown
public import Text

/// A lesson in one language: pages to read, some with an exercise.
public struct Lesson: Equatable, Sendable {
  /// Its id.
  public let id: LessonID
  /// Its title.
  public let title: SafeText
  /// Its pages, in order; never empty.
  public let steps: [LessonStep]
  /// The lesson in at most 80 words; empty where the author wrote none.
  public let short: [MarkdownBlock]
}

/// A page of a lesson.
public struct LessonStep: Equatable, Sendable {
  /// Its id, the same in each language.
  public let id: StepID
  /// Its title.
  public let title: SafeText
  /// What it says and asks, from top to bottom.
  public let parts: [LessonPart]

  /// The exercise of the page; nil where there is none.
  public var exercise: ItemID? {
    parts.lazy.compactMap { part in
      if case .exercise(let item) = part { item } else { nil }
    }.first
  }
}

/// A part of a page of a lesson.
public enum LessonPart: Equatable, Sendable {
  /// Something to read.
  case prose([MarkdownBlock])
  /// An exercise, here.
  case exercise(ItemID)
}
