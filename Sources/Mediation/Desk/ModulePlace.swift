import CourseFormat
import Curriculum
import Interface
import Text

/// A module of a course.
struct ModulePlace: Hashable, Sendable {
  /// The course.
  let course: CourseID
  /// The module.
  let module: ModuleID
}

extension MediationState {
  /// All modules of all courses, in order.
  var modules: [ModulePlace] {
    courses.flatMap { course in
      course.outline.moduleList.map { ModulePlace(course: course.outline.id, module: $0.id) }
    }
  }

  /// The title of a module, in the language now; its id where the course is gone.
  func title(of place: ModulePlace) -> SafeText { title(of: place.module, in: place.course) }

  /// The question which module, for the pages that begin with it; `chosen` counts in `modules`.
  func moduleQuestion(chosen: Int?) -> [Block] {
    let options = modules.enumerated().map { index, place in
      Choice.Option(label: [.text(title(of: place))], isChosen: chosen == index)
    }
    return [
      .text([.text(words(.assignModule))]),
      .control(.choice(Choice(id: "module", label: words(.assignModule), options: options))),
    ]
  }
}
