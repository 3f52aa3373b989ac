import CourseFormat
import Curriculum
import LearnerModel
import Records
import Text

/// Where « Continuer » leads.
enum Continuation: Equatable, Sendable {
  /// Back to an item that was left open.
  case asking(Journey.OpenAsking)
  /// Back to a lesson, at the page where it was left.
  case lesson(LessonPlace)
  /// On with the exercises of a module.
  case practice(ModulePlace)
  /// A lesson that wasn't opened yet.
  case begin(LessonPlace)
  /// On with finding where to begin in a module.
  case placement(ModulePlace)

  /// The module it leads to.
  var module: ModulePlace {
    switch self {
    case .asking(let open): open.asked.place
    case .lesson(let place), .begin(let place): place.modulePlace
    case .practice(let place), .placement(let place): place
    }
  }
}

extension LearningState {
  /// Where the learner was; where that is done, what follows it; at the very first, the first lesson.
  var continuation: Continuation? {
    guard let journey = visit?.journey else { return nil }
    let last =
      journey.practising.map { ModulePlace(course: $0.course, module: $0.module) }
      ?? journey.finishedLast.map { ModulePlace(course: $0.course, module: $0.module) }
    if let open = openPlacement, !open.isProposed { return .placement(open.place) }
    return openAsking ?? openLesson ?? last.flatMap(next) ?? last.flatMap(nextModule)
      ?? (last == nil ? firstLesson.map(Continuation.begin) : nil)
  }

  /// What comes next in a module: what was left open there, its exercises where they were begun, its
  /// next lesson, its exercises; nil where nothing is to be done today.
  func next(in place: ModulePlace) -> Continuation? {
    if let open = openPlacement, !open.isProposed, open.place == place { return .placement(place) }
    if case .asking(let open)? = openAsking, open.asked.place == place { return .asking(open) }
    if case .lesson(let lesson)? = openLesson, lesson.modulePlace == place {
      return .lesson(lesson)
    }
    guard course(place.course)?.outline.module(place.module) != nil else { return nil }
    let last = visit?.journey.practising
    let isPractised = last.map { ModulePlace(course: $0.course, module: $0.module) } == place
    if isPractised, hasExercises(place) { return .practice(place) }
    if let lesson = nextLesson(of: place.module, in: place.course) {
      return visit?.journey.steps[lesson] == nil ? .begin(lesson) : .lesson(lesson)
    }
    return hasExercises(place) ? .practice(place) : nil
  }

  /// What comes first in the next module of the course that isn't done.
  private func nextModule(after place: ModulePlace) -> Continuation? {
    guard let course = course(place.course) else { return nil }
    let facts = facts(in: course)
    let left = course.outline.moduleList.drop { $0.id != place.module }.dropFirst()
      .first {
        !standing(of: $0, at: ModulePlace(course: place.course, module: $0.id), facts).isMastered
      }
    return left.flatMap { next(in: ModulePlace(course: place.course, module: $0.id)) }
  }

  /// The next lesson of a module whose exercises one goes on with; nil where all are read.
  func lesson(beside continuation: Continuation) -> LessonPlace? {
    switch continuation {
    case .asking, .practice:
      nextLesson(of: continuation.module.module, in: continuation.module.course)
    case .lesson, .begin, .placement: nil
    }
  }

  /// Whether the rules have something to ask in a module today.
  private func hasExercises(_ place: ModulePlace) -> Bool {
    guard let course = course(place.course), let day else { return false }
    return decision(in: place.module, of: course, on: day).action != .finish
  }

  /// The exercise that was left open, while its course has it.
  private var openAsking: Continuation? {
    guard let open = visit?.journey.openAsking, open.asked.context == .practice,
      item(open.asked.item, of: open.asked.course) != nil
    else { return nil }
    return .asking(open)
  }

  /// The lesson that was left open, while its course has it.
  private var openLesson: Continuation? {
    guard let place = visit?.journey.reading, outline(of: place) != nil else { return nil }
    return .lesson(place)
  }

  /// A lesson without its text; nil where its course no longer has it.
  func outline(of place: LessonPlace) -> LessonOutline? {
    course(place.course)?.outline.module(place.module)?.lessons.first { $0.id == place.lesson }
  }

  /// « Continuer : Messages piégés, exercice 4 »
  func label(of continuation: Continuation) -> SafeText {
    switch continuation {
    case .asking(let open):
      words(
        .homeContinueExercise,
        [
          "title": .text(title(of: open.asked.module, in: open.asked.course)),
          "number": .count(answered(in: open.asked.place) + 1),
        ])
    case .practice(let place):
      words(
        .homeContinuePractice, ["title": .text(title(of: place.module, in: place.course))])
    case .lesson(let place):
      words(
        .homeContinueLesson, ["title": .text(title(of: place)), "number": .count(page(of: place))])
    case .placement(let place):
      words(.placingContinue, ["title": .text(title(of: place.module, in: place.course))])
    case .begin(let place): words(.homeBegin, ["title": .text(beginning(of: place))])
    }
  }

  /// How many exercises of a module were answered in this sitting, since it was begun.
  private func answered(in place: ModulePlace) -> Int {
    guard let run = visit?.journey.run, (run.course, run.module) == (place.course, place.module)
    else { return 0 }
    return run.answered
  }

  /// The number of the page that a lesson opens at, from 1.
  func page(of place: LessonPlace) -> Int {
    let step = stepToOpen(of: place)
    return (outline(of: place)?.steps.firstIndex { $0 == step } ?? 0) + 1
  }

  /// The first lesson of a module begins the module.
  private func beginning(of place: LessonPlace) -> SafeText {
    let first = course(place.course)?.outline.module(place.module)?.lessons.first?.id
    return first == place.lesson ? title(of: place.module, in: place.course) : title(of: place)
  }

  /// The title of a lesson, in the language now.
  func title(of place: LessonPlace) -> SafeText {
    outline(of: place)?.title(in: language) ?? .empty
  }
}

extension LessonPlace {
  /// The module of the lesson.
  var modulePlace: ModulePlace { ModulePlace(course: course, module: module) }
}

extension Assignment {
  /// The module that was given.
  var place: ModulePlace { ModulePlace(course: course, module: module) }
}

extension Asked {
  /// The module it was asked in.
  var place: ModulePlace { ModulePlace(course: course, module: module) }
}
