import CourseFormat
import Curriculum
import Exercises
import Interface
import Markdown
import Records
import Text

extension LearningState {
  /// A course by its id.
  func course(_ id: CourseID) -> LoadedCourse? {
    courses?.first { $0.outline.id == id }
  }

  /// The title of a module, in the language now.
  func title(of module: ModuleID, in course: CourseID) -> SafeText {
    self.course(course)?.outline.module(module)?.title(in: language) ?? .empty
  }

  /// An item, in the language now.
  func item(_ id: ItemID, of course: CourseID) -> Item? {
    self.course(course)?.item(id, in: language)
  }

  /// What an author wrote, as blocks of a page.
  func prose(_ blocks: [MarkdownBlock], scope: String, of course: CourseID) -> [Block] {
    let drawings = self.course(course)?.drawings(in: language) ?? [:]
    return Prose(values: [:], drawings: drawings, scope: scope).blocks(of: blocks)
  }

  /// An item, presented as it was asked; one that was left open, as it was left: in the order of
  /// its last try, with what was right in part.
  func sitting(
    for asked: Asked, item: Item, _ turn: Turn, resuming open: Journey.OpenAsking? = nil
  ) -> Sitting {
    var state = presented(item, as: asked, restarts: open?.restarts ?? 0)
    // Where the course has changed since and it fits no more, the try begins with nothing entered.
    if let response = open?.response { _ = state.restore(response) }
    return Sitting(asked, item: item, state: state, at: turn.now.monotonic, resuming: open)
  }

  /// An item in the words and the language now, before a try of it is answered.
  func presented(_ item: Item, as asked: Asked, restarts: Int) -> ExerciseState {
    let presentation = Presentation(
      seed: asked.seed, words: words, drawings: course(asked.course)?.drawings(in: language) ?? [:])
    return item.exercise.presented(
      presentation, of: item.variants, from: asked.variant, restarts: restarts)
  }

  /// The first module of the first course that has a lesson.
  var firstLesson: LessonPlace? {
    guard let courses else { return nil }
    for course in courses {
      for module in course.outline.moduleList {
        if let lesson = module.lessons.first {
          return LessonPlace(course: course.outline.id, module: module.id, lesson: lesson.id)
        }
      }
    }
    return nil
  }

  /// The first lesson of a module that isn't finished; nil when all are.
  func nextLesson(of module: ModuleID, in course: CourseID) -> LessonPlace? {
    self.course(course)?.outline.module(module)?.lessons
      .map { LessonPlace(course: course, module: module, lesson: $0.id) }
      .first { visit?.journey.finished.contains($0) != true }
  }
}
