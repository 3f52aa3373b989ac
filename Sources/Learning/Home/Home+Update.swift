import CourseFormat
import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// What a person did at home.
  mutating func home(_ press: ControlID, _ turn: inout Turn) {
    switch press.rawValue {
    case "continue": if let continuation { go(to: continuation, &turn) }
    case "pairs": screens.append(.pairs)
    case "placement":
      if let place = placementAtHome { beginPlacement(in: place.module, of: place.course, &turn) }
    case "keep": screens.append(.keepOffer)
    case "consent": screens.append(.consent(chosen: nil))
    default: openChosen(press.rawValue, &turn)
    }
  }

  /// Goes on where the learner was.
  mutating func go(to continuation: Continuation, _ turn: inout Turn) {
    switch continuation {
    case .asking(let open): resume(open, &turn)
    case .lesson(let place), .begin(let place): self.open(place, &turn)
    case .placement(let place): resumePlacing(in: place, &turn)
    case .practice(let course, let module): practise(module, of: course, &turn)
    }
  }

  private mutating func openChosen(_ id: String, _ turn: inout Turn) {
    if id.hasPrefix("proposed-"), let number = Int(id.dropFirst("proposed-".count)),
      openProposals.indices.contains(number)
    {
      let proposal = openProposals[number]
      open(proposal.module, of: proposal.course, &turn)
      return
    }
    for course in courses ?? [] {
      for module in course.outline.moduleList
      where id == "module-\(course.outline.id)-\(module.id)" {
        open(module.id, of: course.outline.id, &turn)
        return
      }
    }
  }

  /// Opens a module: its first unread lesson, else its exercises.
  private mutating func open(_ module: ModuleID, of course: CourseID, _ turn: inout Turn) {
    if let lesson = nextLesson(of: module, in: course) {
      open(lesson, &turn)
    } else {
      practise(module, of: course, &turn)
    }
  }

  /// After the warm-up: what was proposed or left, else the very first lesson.
  mutating func beginFirstLesson(_ turn: inout Turn) {
    screens = [.welcome, .home]
    if let continuation { go(to: continuation, &turn) }
  }
}
