import CourseFormat
import Curriculum
import Interface
import Records
import Text

/// A page of a lesson that was marked to come back to.
struct Bookmark: Hashable, Sendable {
  /// The lesson.
  let place: LessonPlace
  /// The page.
  let step: StepID
}

extension LearningState {
  /// The marked pages that the courses still have, the newest first.
  var bookmarks: [Bookmark] {
    (visit?.journey.bookmarks ?? []).reversed().filter { mark in
      outline(of: mark.place)?.steps.contains(mark.step) ?? false
    }
  }

  /// The marked pages, to open one.
  var bookmarksPage: Page {
    let marks = bookmarks
    return Page(
      id: "bookmarks", place: [words(.pathTitle)],
      blocks: [.heading(level: 1, [.text(words(.bookmarksTitle))])]
        + (marks.isEmpty
          ? [.text([.text(words(.bookmarksNone))])]
          : marks.map { .control(.button(Button(id: ControlID("mark", $0), label: label(of: $0)))) }
            + [.text([.text(words(.bookmarksText))])]),
      commands: row())
  }

  /// « Reconnaître un message piégé, page 2 »
  private func label(of mark: Bookmark) -> SafeText {
    let number = outline(of: mark.place)?.steps.firstIndex { $0 == mark.step } ?? 0
    return words(
      .bookmarksPage,
      ["title": .text(title(of: mark.place)), "number": .count(number + 1)])
  }

  /// What a person did on the page of marked pages.
  mutating func bookmarks(_ press: ControlID, _ turn: inout Turn) {
    guard let mark = press.bookmark(of: "mark") else { return }
    open(mark.place, at: mark.step, &turn)
  }

  /// Whether the page that is open is marked.
  func isMarked(_ reading: LessonReading, _ step: StepID) -> Bool {
    visit?.journey.bookmarks.contains(Bookmark(place: reading.place, step: step)) ?? false
  }

  /// « Marquer cette page », on the contents of a lesson; « Ne plus marquer » where it is marked.
  func markButton(_ reading: LessonReading) -> Block {
    let isMarked = isMarked(reading, reading.step.id)
    return .control(
      .button(
        Button(id: "mark", label: words(isMarked ? .lessonUnmark : .lessonMark))))
  }

  /// Marks the page that is open, or takes its mark away.
  mutating func changeMark(_ reading: LessonReading, _ turn: inout Turn) {
    let change = BookmarkChanged(
      place: reading.place, step: reading.step.id,
      isSet: !isMarked(reading, reading.step.id))
    record([.bookmarkChanged(change)], as: .progress, &turn)
  }
}

extension ControlID {
  /// The name of a control that stands for a marked page.
  init(_ kind: String, _ mark: Bookmark) {
    self.init(
      kind, mark.place.course.rawValue, mark.place.module.rawValue, mark.place.lesson.rawValue,
      mark.step.rawValue)
  }

  /// The page that the control stands for; nil where it is of another kind.
  func bookmark(of kind: String) -> Bookmark? {
    guard let ids = ids(of: kind), ids.count == 4 else { return nil }
    return Bookmark(
      place: LessonPlace(
        course: CourseID(rawValue: ids[0]), module: ModuleID(rawValue: ids[1]),
        lesson: LessonID(rawValue: ids[2])),
      step: StepID(rawValue: ids[3]))
  }
}
