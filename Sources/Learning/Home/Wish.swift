import CourseFormat
import Curriculum
import Interface
import Text

/// « Je voudrais… »: what a course leads to, and the modules that do.
struct Wish: Equatable, Sendable {
  /// The course.
  let course: CourseID
  /// The goal, as its author wrote it.
  let goal: Goal
  /// Its modules that can be opened, in the author's order; never empty.
  let modules: [ModulePlace]
}

extension LearningState {
  /// The wishes of all courses, in the authors' order.
  var wishes: [Wish] {
    (courses ?? []).flatMap { course in
      course.outline.goals.compactMap { goal in
        let places = goal.modules.filter { course.outline.module($0) != nil }
          .map { ModulePlace(course: course.outline.id, module: $0) }
        return places.isEmpty ? nil : Wish(course: course.outline.id, goal: goal, modules: places)
      }
    }
  }

  /// A wish by its course and goal.
  func wish(_ goal: GoalID, of course: CourseID) -> Wish? {
    wishes.first { ($0.course, $0.goal.id) == (course, goal) }
  }

  /// « Je voudrais… », and one line for each wish.
  func wishBlocks(_ wishes: [Wish]) -> [Block] {
    guard !wishes.isEmpty else { return [] }
    return [.heading(level: 2, [.text(words(.homeWish))])]
      + wishes.map { wish in
        let id = ControlID("wish", wish.course.rawValue, wish.goal.id.rawValue)
        return .control(.button(Button(id: id, label: wish.goal.title(in: language))))
      }
  }

  /// The modules of a wish that has several, to choose from.
  func wishPage(_ goal: GoalID, of course: CourseID) -> Page {
    let wish = wish(goal, of: course)
    let title = wish?.goal.title(in: language) ?? .empty
    return Page(
      id: PageID(rawValue: "wish-\(course)-\(goal)"), place: [words(.homePlace)],
      blocks: [.heading(level: 1, [.text(words(.homeWishTitle, ["wish": .text(title)]))])]
        + (wish?.modules.map(moduleButton) ?? []),
      commands: row())
  }
}
