import CourseFormat
import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// What a person did at home, or on a page of courses.
  mutating func home(_ press: ControlID, _ turn: inout Turn) {
    switch press {
    case "continue": if let continuation { go(to: continuation, &turn) }
    case "lesson":
      if let lesson = continuation.flatMap(lesson(beside:)) { open(lesson, &turn) }
    case "placement":
      if let place = placementAtHome { beginPlacement(in: place.module, of: place.course, &turn) }
    case "keep": screens.append(.keepOffer)
    case "pairs": screens.append(.pairs)
    case "settings": screens.append(.settings)
    case "path": screens.append(.path)
    case "search": screens.append(.search(Searching()))
    case "courses": screens.append(.courses)
    default: openChosen(press)
    }
  }

  /// Goes on where the learner was.
  mutating func go(to continuation: Continuation, _ turn: inout Turn) {
    switch continuation {
    case .asking(let open): resume(open, &turn)
    case .lesson(let place), .begin(let place): self.open(place, &turn)
    case .placement(let place): resumePlacing(in: place, &turn)
    case .practice(let place): practise(place.module, of: place.course, &turn)
    }
  }

  private mutating func openChosen(_ press: ControlID) {
    if let place = press.module(of: "module") ?? press.module(of: "proposed") {
      open(place)
    } else if let ids = press.ids(of: "course"), ids.count == 1 {
      screens.append(.course(CourseID(rawValue: ids[0])))
    } else if let ids = press.ids(of: "wish"), ids.count == 2,
      let wish = wish(GoalID(rawValue: ids[1]), of: CourseID(rawValue: ids[0]))
    {
      if wish.modules.count == 1 {
        open(wish.modules[0])
      } else {
        screens.append(.wish(wish.goal.id, wish.course))
      }
    }
  }

  /// Opens the page of a module.
  mutating func open(_ place: ModulePlace) {
    guard course(place.course)?.outline.module(place.module) != nil else { return }
    screens.append(.module(place))
  }

  /// After the warm-up: what was proposed or left, else the very first lesson.
  mutating func beginFirstLesson(_ turn: inout Turn) {
    screens = [.welcome, .home]
    if let continuation { go(to: continuation, &turn) }
  }
}
