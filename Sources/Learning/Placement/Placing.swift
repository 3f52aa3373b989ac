import CourseFormat
import Curriculum
import Exercises
import LearnerModel
import Records
import Text

/// Finding where to begin in a module: some exercises, and at their end what they found.
enum Placing: Sendable {
  /// What it is, before it begins; a mediator may have asked for it.
  case offer(ModulePlace, isProposed: Bool)
  /// One of its exercises.
  case asking(Sitting, number: Int)
  /// What it found; some of it where it was stopped.
  case found(ModulePlace)
}

extension LearningState {
  /// Whether the learner may look for where to begin: never on the day of a first visit, and not
  /// where all is done without help already.
  func mayBePlaced(in place: ModulePlace, on day: LocalDay) -> Bool {
    guard let course = course(place.course), course.outline.module(place.module) != nil
    else { return false }
    return facts(in: course).mayBePlaced(on: day, under: rules(of: course))
      && !isDone(place)
  }

  /// The placement that goes on, or that a mediator asked for; nil where there is none.
  var openPlacement: (place: ModulePlace, isProposed: Bool)? {
    for course in courses ?? [] {
      let placement = facts(in: course).placement
      guard placement.isOpen, let module = placement.module,
        course.outline.module(module) != nil
      else { continue }
      let place = ModulePlace(course: course.outline.id, module: module)
      return (place, placement.isAskedByMediator && placement.answers.isEmpty)
    }
    return nil
  }

  /// Whether a mediator proposed to find where to begin in a module, and the learner declined: it
  /// isn't offered again by itself, and waits on the page of the module.
  func isPlacementDeclined(in place: ModulePlace) -> Bool {
    guard let course = course(place.course) else { return false }
    let placement = facts(in: course).placement
    return placement.module == place.module && placement.isAskedByMediator && !placement.isOpen
      && placement.answers.isEmpty
  }

  /// The module that the learner may look for a beginning in, from home: the one that a mediator
  /// proposed, else the one they would go on with.
  var placementAtHome: ModulePlace? {
    if let open = openPlacement { return open.isProposed ? open.place : nil }
    guard let today = visit?.told.last?.time.day, let place = continuation?.module,
      !isPlacementDeclined(in: place), mayBePlaced(in: place, on: today)
    else { return nil }
    return place
  }

  /// Says what a placement is, and offers it; one that goes on is gone on with.
  mutating func beginPlacement(in module: ModuleID, of course: CourseID, _ turn: inout Turn) {
    let place = ModulePlace(course: course, module: module)
    if let open = openPlacement, open.place == place, !open.isProposed {
      resumePlacing(in: place, &turn)
    } else if openPlacement?.place == place || isPlacementDeclined(in: place)
      || mayBePlaced(in: place, on: turn.now.moment.day)
    {
      screens.append(.placing(.offer(place, isProposed: openPlacement?.place == place)))
    }
  }

  /// Back to the exercise that was left open, else on to the next one.
  mutating func resumePlacing(in place: ModulePlace, _ turn: inout Turn) {
    guard let open = visit?.journey.openAsking, open.asked.context == .placement,
      open.asked.module == place.module, open.submissions == 0,
      let item = item(open.asked.item, of: open.asked.course)
    else { return goOnPlacing(in: place, &turn) }
    let number = placementAnswers(in: place)
    let sitting = sitting(for: open.asked, item: item, turn, resuming: open)
    show(.asking(sitting, number: max(1, number)))
  }

  /// The next exercise of a placement; at its end, what it found.
  mutating func goOnPlacing(in place: ModulePlace, _ turn: inout Turn) {
    guard let course = course(place.course) else { return }
    let step = facts(in: course).placementStep(
      in: scope(of: place.module, in: course), of: CoursePlan(course.outline),
      on: turn.now.moment.day, under: rules(of: course), seed: turn.newSeed())
    guard case .ask(let decision, let chosen) = step,
      let item = course.item(chosen.item.id, in: language)
    else { return endPlacement(in: place, &turn) }
    let asked = asked(
      item, chosen, because: decision, in: place.module, of: course, context: .placement, &turn)
    let number = placementAnswers(in: place) + 1
    show(.asking(sitting(for: asked, item: item, turn), number: number))
    record([.asked(asked)], as: .progress, &turn)
  }

  /// Once an answer is kept: on to the next exercise, without a word about the answer.
  mutating func goOnPlacing(after asking: AskingID, _ turn: inout Turn) {
    guard case .placing(.asking(let sitting, _)) = screen, sitting.asked.asking == asking,
      case .told = sitting.phase
    else { return }
    let asked = sitting.asked
    goOnPlacing(in: ModulePlace(course: asked.course, module: asked.module), &turn)
  }

  /// Ends a placement, where one goes on, and shows what it found.
  mutating func endPlacement(in place: ModulePlace, _ turn: inout Turn) {
    if openPlacement?.place == place {
      let ended = PlacementEnded(course: place.course, module: place.module)
      record([.placementEnded(ended)], as: .progress, &turn)
    }
    show(.found(place))
  }

  /// Puts a page of a placement in the place of the one before.
  private mutating func show(_ placing: Placing) {
    screens = screens.filter { if case .placing = $0 { false } else { true } }
    screens.append(.placing(placing))
  }

  private func placementAnswers(in place: ModulePlace) -> Int {
    course(place.course).map { facts(in: $0).placement.answers.count } ?? 0
  }
}
