import CourseFormat
import Curriculum
import LearnerModel
import Records

extension LearningState {
  /// What the visit came to until now, as it is told on a day.
  func farewell(on day: LocalDay) -> Farewell {
    guard let visit else { return Farewell() }
    let opening = visit.told.lastIndex { $0.body.opens(visit.session) } ?? 0
    var farewell = Farewell()
    for fact in visit.told[opening...] { farewell.observe(fact.body) }
    for course in courses ?? [] {
      farewell.observe(
        facts(in: course, afterOnly: opening), facts(in: course), in: CoursePlan(course.outline),
        under: rules(of: course), on: day)
    }
    farewell.due.sort { $0.days < $1.days }
    farewell.next = next(on: day)
    return farewell
  }

  /// What to try the next time: what a mediator gave, else where « Continuer » leads.
  private func next(on day: LocalDay) -> Farewell.Next? {
    if let given = openProposals.first {
      return .proposed(ModulePlace(course: given.course, module: given.module))
    }
    switch continuation {
    case .asking(let open):
      return open.asked.skills.first.map {
        .skill(Farewell.CourseSkill(course: open.asked.course, skill: $0))
      }
    case .practice(let place): return next(after: place.module, of: place.course, on: day)
    case .lesson(let place), .begin(let place): return .lesson(place)
    case .placement(let place): return .module(place)
    case nil: return nil
    }
  }

  /// What the rules choose in a module, else the next module that isn't done.
  private func next(
    after module: ModuleID, of courseID: CourseID, on day: LocalDay
  ) -> Farewell.Next? {
    guard let course = course(courseID) else { return nil }
    switch decision(in: module, of: course, on: day).action {
    case .exercise(let skill, _, _), .callMediator(let skill):
      return .skill(Farewell.CourseSkill(course: courseID, skill: skill))
    case .finish:
      let done = Set(facts(in: course).mastered(in: CoursePlan(course.outline)))
      let modules = course.outline.moduleList
      let later = modules.drop { $0.id != module }.dropFirst()
      return (later + modules).first { !done.isSuperset(of: $0.skills) }.map {
        .module(ModulePlace(course: courseID, module: $0.id))
      }
    }
  }
}

extension Farewell {
  /// Takes something that happened in the visit into account.
  fileprivate mutating func observe(_ body: EventBody) {
    switch body {
    case .lessonFinished(let fact):
      if !read.contains(fact.place) { read.append(fact.place) }
    case .stepReached(let fact):
      module = ModulePlace(course: fact.place.course, module: fact.place.module)
    case .asked(let asked): module = ModulePlace(course: asked.course, module: asked.module)
    default: break
    }
  }
}

extension EventBody {
  /// Whether it is the opening of a sitting.
  fileprivate func opens(_ session: SessionID) -> Bool {
    if case .sessionOpened(let opened) = self { opened.session == session } else { false }
  }
}
