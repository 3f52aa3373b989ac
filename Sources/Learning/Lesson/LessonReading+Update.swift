import CourseFormat
import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// Opens a lesson where it was left, or at its beginning; at a page that is asked for; at what was
  /// found on it.
  mutating func open(
    _ place: LessonPlace, at step: StepID? = nil, finding: ShownFinding? = nil, _ turn: inout Turn
  ) {
    guard let lesson = course(place.course)?.lesson(place.lesson, of: place.module, in: language)
    else { return }
    if step == nil, finding == nil, let question = question(before: place.modulePlace) {
      return ask(question, then: .lesson(place))
    }
    let reached = step ?? stepToOpen(of: place)
    let index = lesson.steps.firstIndex { $0.id == reached } ?? 0
    let reading = LessonReading(place: place, lesson: lesson, index: index)
    screens.append(.lesson(reading))
    show(step: index, of: reading, finding: finding, &turn)
  }

  /// The page where a lesson was left; nil for its beginning, where one that was read is read again.
  func stepToOpen(of place: LessonPlace) -> StepID? {
    guard let journey = visit?.journey else { return nil }
    let isReadAgain = journey.finished.contains(place) && journey.reading != place
    return isReadAgain ? nil : journey.steps[place]
  }

  /// Shows a page of the lesson on top, and keeps that it was reached.
  mutating func show(
    step index: Int, of reading: LessonReading, finding: ShownFinding? = nil,
    _ turn: inout Turn
  ) {
    var reading = reading
    reading.index = index
    reading.sitting = nil
    reading.finding = finding
    let reached = StepReached(place: reading.place, step: reading.step.id)
    var facts: [EventBody] = [.stepReached(reached)]
    if let item = reading.step.exercise.flatMap({ item($0, of: reading.place.course) }) {
      let open = openAsking(of: item, in: reading.place)
      let asked = open?.asked ?? askedInLesson(item, reading.place, &turn)
      reading.sitting = sitting(for: asked, item: item, turn, resuming: open)
      if open == nil { facts.append(.asked(asked)) }
    }
    screen = .lesson(reading)
    record(facts, as: .progress, &turn)
  }

  /// The asking of the page's exercise that was left open: its last try goes on.
  private func openAsking(of item: Item, in place: LessonPlace) -> Journey.OpenAsking? {
    visit?.journey.openAsking.flatMap { open in
      let asked = open.asked
      let isHere = asked.context == .lesson && asked.item == item.outline.id
      return isHere && (asked.course, asked.module) == (place.course, place.module) ? open : nil
    }
  }

  /// What a person did on a page of a lesson.
  mutating func read(_ reading: LessonReading, _ action: Action, _ turn: inout Turn) {
    switch action {
    case .press("continue"), .press("forward"): goOn(from: reading, &turn)
    case .press("contents"): screens.append(.lessonContents(reading))
    case .press("search"): screens.append(.lessonSearch(reading, LessonSearch()))
    default: answer(reading, action, &turn)
    }
  }

  private mutating func answer(_ reading: LessonReading, _ action: Action, _ turn: inout Turn) {
    guard var sitting = reading.sitting else { return }
    let event = act(action, on: &sitting, &turn)
    var reading = reading
    reading.sitting = sitting
    screen = .lesson(reading)
    switch event {
    case .stay: break
    case .goOn:
      goOn(from: reading, &turn)
      offerCardIfDue()
    case .why: screens.append(.why(sitting.asked))
    case .hints: screens.append(.hints)
    }
  }

  /// The next page; after the last, the end of the lesson.
  private mutating func goOn(from reading: LessonReading, _ turn: inout Turn) {
    if reading.isLast {
      record([.lessonFinished(LessonFinished(place: reading.place))], as: .progress, &turn)
      screen = .lessonEnd(reading.place)
    } else {
      show(step: reading.index + 1, of: reading, &turn)
    }
  }

  /// Goes back to what a search found, else one page back; false at the first.
  mutating func goBack(in reading: LessonReading, _ turn: inout Turn) -> Bool {
    if let finding = reading.finding {
      guard !finding.isOfAllCourses else { return false }
      var reading = reading
      reading.finding = nil
      screen = .lesson(reading)
      screens.append(.lessonSearch(reading, finding.search))
      return true
    }
    if reading.isTold, var sitting = reading.sitting {
      var reading = reading
      retry(&sitting)
      reading.sitting = sitting
      screen = .lesson(reading)
      return true
    }
    guard reading.index > 0 else { return false }
    show(step: reading.index - 1, of: reading, &turn)
    return true
  }

  /// What a person did on the contents of a lesson.
  mutating func choosePage(_ reading: LessonReading, _ press: ControlID, _ turn: inout Turn) {
    switch press {
    case "short": screens.append(.lessonShort(reading))
    case "search": screen = .lessonSearch(reading, LessonSearch())
    case "mark": changeMark(reading, &turn)
    default:
      guard let index = press.number(after: "step-"), reading.lesson.steps.indices.contains(index)
      else { return }
      screens.removeLast()
      show(step: index, of: reading, &turn)
    }
  }

  /// « Revenir à la page »: to the page of the lesson, past its contents.
  mutating func returnToLesson() {
    while screens.count > floor {
      screens.removeLast()
      if case .lesson = screen { return }
    }
  }

  /// The fact that an item is asked inside a lesson.
  private func askedInLesson(_ item: Item, _ place: LessonPlace, _ turn: inout Turn) -> Asked {
    let seed = turn.newSeed()
    return Asked(
      asking: turn.newID(), session: visit?.session ?? "", context: .lesson, course: place.course,
      module: place.module, item: item.outline.id, revision: item.outline.revision,
      skills: item.outline.skills, level: item.outline.level,
      expectedSeconds: item.outline.expectedSeconds,
      variant: Int(seed % UInt64(max(1, item.variants.count))), seed: seed, language: language,
      decision: nil)
  }
}
