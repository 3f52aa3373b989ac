import CourseFormat
import Curriculum
import Interface
import LearnerModel
import Records
import Text

extension LearningState {
  /// A module: what one will be able to do, the next thing to do, its lessons and its exercises.
  func modulePage(_ place: ModulePlace) -> Page {
    guard let course = course(place.course), let module = course.outline.module(place.module) else {
      return gonePage
    }
    let length = words(.moduleLength, ["minutes": .count(module.minutes)])
    return Page(
      id: PageID(rawValue: "module-\(place.course)-\(place.module)"),
      place: [course.outline.title(in: language)],
      blocks: [.heading(level: 1, [.text(module.title(in: language))]), .text([.text(length)])]
        + objectiveBlocks(module) + [nextButton(place)] + notNowBlocks(place)
        + lessonBlocks(module, at: place)
        + reviewBlocks(module, in: course),
      commands: row())
  }

  /// Said where a course changed under the learner's hands.
  var gonePage: Page {
    Page(
      id: "gone",
      blocks: [
        .heading(level: 1, [.text(words(.moduleGone))]), .text([.text(words(.moduleGoneText))]),
        main("return", .helpClose),
      ],
      commands: row())
  }

  private func objectiveBlocks(_ module: Module) -> [Block] {
    guard !module.objectives.isEmpty else { return [] }
    let points = module.objectives.map { [Block.text([.text($0(in: language))])] }
    return [
      .heading(level: 2, [.text(words(.moduleObjectives))]), .list(start: nil, items: points),
    ]
  }

  /// The natural next thing; where nothing is left for today, one more exercise.
  private func nextButton(_ place: ModulePlace) -> Block {
    let label = next(in: place).map(label) ?? words(.finishedMore)
    return .control(.button(Button(id: "next", label: label, isMain: true)))
  }

  /// « Pas maintenant », where somebody here proposed the module: until the next visit.
  private func notNowBlocks(_ place: ModulePlace) -> [Block] {
    guard let visit, !visit.setAside.contains(place),
      openProposals.contains(where: { $0.place == place })
    else { return [] }
    return [.control(.button(Button(id: "not-now", label: words(.proposalNo))))]
  }

  private func lessonBlocks(_ module: Module, at place: ModulePlace) -> [Block] {
    let lessons = module.lessons.map { lesson -> Block in
      let lesson = LessonPlace(course: place.course, module: place.module, lesson: lesson.id)
      let id = ControlID("lesson", lesson.lesson.rawValue)
      return .control(.button(Button(id: id, label: label(of: lesson))))
    }
    var buttons = [Button(id: "practise", label: words(.moduleExercises))]
    if offersPlacement(place) {
      buttons.append(Button(id: "placement", label: words(.moduleStart)))
    }
    return [.heading(level: 2, [.text(words(.moduleLessons))])] + lessons
      + buttons.map { .control(.button($0)) } + [takeAwayButton()]
  }

  /// Whether one may look for where to begin here, or was asked to.
  private func offersPlacement(_ place: ModulePlace) -> Bool {
    if let open = openPlacement { return open.isProposed && open.place == place }
    return isPlacementDeclined(in: place)
      || day.map { mayBePlaced(in: place, on: $0) } ?? false
  }

  /// « Vérifier d'abord · lue »
  private func label(of lesson: LessonPlace) -> SafeText {
    let title: [String: PhraseValue] = ["title": .text(title(of: lesson))]
    if visit?.journey.finished.contains(lesson) == true { return words(.moduleLessonRead, title) }
    guard visit?.journey.steps[lesson] != nil else { return words(.moduleLessonNew, title) }
    return words(
      .moduleLessonBegun, title.merging(["number": .count(page(of: lesson))]) { $1 })
  }

  /// The skills whose turn it is to be looked at again.
  private func reviewBlocks(_ module: Module, in course: LoadedCourse) -> [Block] {
    guard let day else { return [] }
    let facts = facts(in: course)
    let due = module.skills.filter { facts.skills[$0]?.due.map { $0 <= day } ?? false }
    guard !due.isEmpty else { return [] }
    let points = due.map { skill in
      [Block.text([.text(course.outline.skills[skill]?.title(in: language) ?? .empty)])]
    }
    return [.heading(level: 2, [.text(words(.moduleReview))]), .list(start: nil, items: points)]
  }

  /// What a person did on the page of a module.
  mutating func module(_ place: ModulePlace, _ press: ControlID, _ turn: inout Turn) {
    if let ids = press.ids(of: "lesson"), ids.count == 1 {
      let lesson = LessonID(rawValue: ids[0])
      return open(LessonPlace(course: place.course, module: place.module, lesson: lesson), &turn)
    }
    switch press {
    case "next":
      if let next = next(in: place) {
        go(to: next, &turn)
      } else {
        carryOn(place.module, of: place.course, &turn)
      }
    case "not-now": putAside(place)
    case "placement": beginPlacement(in: place.module, of: place.course, &turn)
    case "practise": practise(place.module, of: place.course, &turn)
    case Self.takeAwayID: openTakeAway(of: place.module, in: place.course)
    default: break
    }
  }

  /// A proposal isn't for now: home shows it again at the next visit.
  private mutating func putAside(_ place: ModulePlace) {
    visit?.setAside.insert(place)
    screens.removeLast()
    status = words(.moduleSetAside)
  }
}
