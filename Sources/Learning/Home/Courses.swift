import CourseFormat
import Curriculum
import Interface
import LearnerModel
import Text

extension LearningState {
  /// All that can be done here: what home has no room for, then the modules of the one course, or
  /// the courses where there are several.
  var coursesPage: Page {
    let courses = courses ?? []
    let listed = courses.count == 1 ? moduleBlocks(of: courses[0]) : courses.map(courseButton)
    return Page(
      id: "courses", place: [words(.homePlace)],
      blocks: [.heading(level: 1, [.text(words(.homeModules))])]
        + (courses.isEmpty ? [.text([.text(words(.welcomeNoCourse))])] : listed)
        + proposedBlocks(proposalsElsewhere)
        + wishBlocks(Array(wishes.dropFirst(wishesAtHome))),
      commands: row())
  }

  /// The modules of a course.
  func coursePage(_ id: CourseID) -> Page {
    let course = course(id)
    let title = course?.outline.title(in: language) ?? words(.moduleGone)
    return Page(
      id: PageID(rawValue: "course-\(id)"), place: [words(.homeModules)],
      blocks: [.heading(level: 1, [.text(title)])] + (course.map(moduleBlocks) ?? []),
      commands: row())
  }

  private func moduleBlocks(of course: LoadedCourse) -> [Block] {
    let facts = facts(in: course)
    return course.outline.moduleList.map { module in
      let place = ModulePlace(course: course.outline.id, module: module.id)
      return moduleButton(place, standing(of: module, at: place, facts))
    }
  }

  private func courseButton(_ course: LoadedCourse) -> Block {
    let label = words(
      .homeCourse,
      [
        "title": .text(course.outline.title(in: language)),
        "count": .count(course.outline.moduleList.count),
      ])
    let id = ControlID("course", course.outline.id.rawValue)
    return .control(.button(Button(id: id, label: label)))
  }

  /// A module, with about how long it takes and how far the learner is, in words.
  func moduleButton(_ place: ModulePlace) -> Block {
    moduleButton(place, standing(of: place))
  }

  private func moduleButton(_ place: ModulePlace, _ standing: ModuleStanding) -> Block {
    let label = words(
      .homeModuleState,
      ["module": .text(lengthLabel(of: place)), "state": .text(standing.state.words(in: words))])
    return .control(.button(Button(id: ControlID("module", place), label: label)))
  }
}
