import CourseFormat
import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// The lessons that were read to their end and that the courses still have, in the authors' order.
  var readLessons: [LessonPlace] {
    let finished = visit?.journey.finished ?? []
    return (courses ?? []).flatMap { course in
      course.outline.moduleList.flatMap { module in
        module.lessons.map {
          LessonPlace(course: course.outline.id, module: module.id, lesson: $0.id)
        }
      }
    }.filter { finished.contains($0) }
  }

  /// The lessons that were read, to read again, under their modules.
  var readLessonsPage: Page {
    let lessons = readLessons
    let blocks = lessons.enumerated().flatMap { number, lesson -> [Block] in
      let isFirst = number == 0 || lessons[number - 1].modulePlace != lesson.modulePlace
      let title = title(of: lesson.module, in: lesson.course)
      let button = Button(id: ControlID("lesson", lesson), label: self.title(of: lesson))
      return (isFirst ? [.heading(level: 2, [.text(title)])] : []) + [.control(.button(button))]
    }
    return Page(
      id: "read-lessons", place: [words(.pathTitle)],
      blocks: [.heading(level: 1, [.text(words(.readTitle))])]
        + (lessons.isEmpty ? [.text([.text(words(.readNone))])] : blocks),
      commands: row())
  }

  /// What a person did on the page of lessons to read again.
  mutating func readAgain(_ press: ControlID, _ turn: inout Turn) {
    if let lesson = press.lesson(of: "lesson") { open(lesson, &turn) }
  }
}

extension ControlID {
  /// The name of a control that stands for a lesson.
  init(_ kind: String, _ place: LessonPlace) {
    self.init(kind, place.course.rawValue, place.module.rawValue, place.lesson.rawValue)
  }

  /// The lesson that the control stands for; nil where it is of another kind.
  func lesson(of kind: String) -> LessonPlace? {
    guard let ids = ids(of: kind), ids.count == 3 else { return nil }
    return LessonPlace(
      course: CourseID(rawValue: ids[0]), module: ModuleID(rawValue: ids[1]),
      lesson: LessonID(rawValue: ids[2]))
  }
}
