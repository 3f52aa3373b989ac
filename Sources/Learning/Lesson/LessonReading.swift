import CourseFormat
import Curriculum
import Interface
import Records
import Text

/// A lesson that is open at one of its pages.
struct LessonReading: Sendable {
  /// Which lesson.
  let place: LessonPlace
  /// Its text, in the language now.
  var lesson: Lesson
  /// Which page, from 0.
  var index: Int
  /// The exercise of the page; nil where there is none.
  var sitting: Sitting?
  /// What a search found on the page; nil where nobody searched for it.
  var finding: ShownFinding?

  /// The page that is open.
  var step: LessonStep { lesson.steps[index] }

  /// Whether this is the last page.
  var isLast: Bool { index == lesson.steps.count - 1 }

  /// Whether the page's exercise has been answered and its feedback is shown.
  var isTold: Bool {
    if case .told? = sitting?.phase { true } else { false }
  }
}
