import CourseFormat
import Curriculum
import Interface
import LearnerModel
import Records
import Text

/// Where « Continuer » leads from home.
enum Continuation: Equatable, Sendable {
  /// Back to an item that was left open.
  case asking(Journey.OpenAsking)
  /// Back to a lesson, at the page where it was left.
  case lesson(LessonPlace)
  /// On with the exercises of a module.
  case practice(CourseID, ModuleID)
  /// The first thing to do here.
  case begin(LessonPlace)
  /// On with finding where to begin in a module.
  case placement(ModulePlace)

  /// The module it leads to.
  var module: ModulePlace {
    switch self {
    case .asking(let open): ModulePlace(course: open.asked.course, module: open.asked.module)
    case .lesson(let place), .begin(let place):
      ModulePlace(course: place.course, module: place.module)
    case .practice(let course, let module): ModulePlace(course: course, module: module)
    case .placement(let place): place
    }
  }
}

extension LearningState {
  /// Where to go on, what was proposed, and all that can be done.
  var homePage: Page {
    let hello =
      visit?.card.map { words(.homeHelloCard, ["card": .text($0)]) } ?? words(.homeHello)
    let offer: [Command] =
      if visit?.journey.hasCard == true {
        [Command(id: "consent", label: words(.homeConsent), help: words(.homeConsentHelp))]
      } else {
        [Command(id: "keep", label: words(.homeCard), help: words(.homeCardHelp))]
      }
    return Page(
      id: "home", place: [words(.homePlace)],
      blocks: [.heading(level: 1, [.text(hello)])] + proposedBlocks + continueBlocks
        + placementBlocks
        + moduleBlocks,
      commands: row(offer + [pairsCommand]))
  }

  private var pairsCommand: Command {
    Command(
      id: "pairs", label: words(.pairsCommand), help: words(.pairsCommandHelp),
      key: .character("d"))
  }

  /// Finding where to begin.
  private var placementBlocks: [Block] {
    guard let place = placementAtHome else { return [] }
    let title = title(of: place.module, in: place.course)
    let label = words(.placingHome, ["title": .text(title)])
    return [.control(.button(Button(id: "placement", label: label)))]
  }

  /// What a mediator gave comes first.
  private var proposedBlocks: [Block] {
    let proposals = openProposals
    guard !proposals.isEmpty else { return [] }
    return [.heading(level: 2, [.text(words(.homeProposed))])]
      + proposals.enumerated().flatMap { number, proposal -> [Block] in
        let button = Button(
          id: ControlID(rawValue: "proposed-\(number)"),
          label: title(of: proposal.module, in: proposal.course), isMain: number == 0)
        let note: [Block] =
          proposal.note.map { [.text([.text(words(.homeProposedNote, ["note": .text($0)]))])] }
          ?? []
        return note + [.control(.button(button))]
      }
  }

  /// What was given and whose skills aren't all done without help yet; the newest first.
  var openProposals: [Assignment] {
    (visit?.journey.assignments ?? []).reversed().filter { proposal in
      guard let course = course(proposal.course),
        let module = course.outline.module(proposal.module)
      else { return false }
      let done = facts(in: course).mastered(in: CoursePlan(course.outline))
      return !Set(module.skills).isSubset(of: done)
    }
  }

  private var continueBlocks: [Block] {
    guard let continuation, let label = label(of: continuation) else { return [] }
    let button = Button(id: "continue", label: label, isMain: openProposals.isEmpty)
    return [.control(.button(button))]
  }

  private var moduleBlocks: [Block] {
    let modules = (courses ?? []).flatMap { course in
      course.outline.moduleList.map { (course.outline.id, $0) }
    }
    guard !modules.isEmpty else { return [] }
    return [.heading(level: 2, [.text(words(.homeModules))])]
      + modules.map { course, module in
        let label = words(
          .homeModule,
          ["title": .text(module.title(in: language)), "minutes": .count(module.minutes)])
        let id = ControlID(rawValue: "module-\(course)-\(module.id)")
        return .control(.button(Button(id: id, label: label)))
      }
  }

  /// Where « Continuer » leads.
  var continuation: Continuation? {
    guard let journey = visit?.journey else { return nil }
    if let open = openPlacement, !open.isProposed { return .placement(open.place) }
    if let open = journey.openAsking, open.asked.context == .practice,
      item(open.asked.item, of: open.asked.course) != nil
    {
      return .asking(open)
    }
    if let place = journey.reading, course(place.course) != nil { return .lesson(place) }
    if let (course, module) = journey.practising, self.course(course) != nil {
      return .practice(course, module)
    }
    if let place = journey.finishedLast, course(place.course) != nil {
      return nextLesson(of: place.module, in: place.course).map(Continuation.lesson)
        ?? .practice(place.course, place.module)
    }
    return firstLesson.map(Continuation.begin)
  }

  private func label(of continuation: Continuation) -> SafeText? {
    switch continuation {
    case .asking(let open):
      practiceLabel(open.asked.course, open.asked.module)
    case .practice(let course, let module): practiceLabel(course, module)
    case .placement(let place):
      words(.placingContinue, ["title": .text(title(of: place.module, in: place.course))])
    case .lesson(let place):
      words(.homeContinueLesson, ["title": .text(title(of: place))])
    case .begin(let place):
      words(.homeBegin, ["title": .text(title(of: place.module, in: place.course))])
    }
  }

  private func practiceLabel(_ course: CourseID, _ module: ModuleID) -> SafeText {
    words(.homeContinuePractice, ["title": .text(title(of: module, in: course))])
  }

  /// The title of a lesson, in the language now.
  func title(of place: LessonPlace) -> SafeText {
    course(place.course)?.outline.module(place.module)?.lessons
      .first { $0.id == place.lesson }?.title(in: language) ?? .empty
  }
}
