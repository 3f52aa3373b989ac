import CourseFormat
import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// Where to go on, what was proposed, and « Je voudrais… »: one calm screen.
  var homePage: Page {
    let hello =
      visit?.card.map { words(.homeHelloCard, ["card": .text($0)]) } ?? words(.homeHello)
    let (proposals, placement) = (proposalsAtHome, placementAtHome)
    let continuation = self.continuation
    let onward = onwardBlocks(to: continuation, canBegin: proposals.isEmpty)
    let wishes = self.wishes.prefix(wishCount(beside: continuation, placement))
    return Page(
      id: "home", place: [words(.homePlace)], progress: dayAndHour,
      blocks: [.heading(level: 1, [.text(hello)])] + onward
        + proposedBlocks(proposals, isMain: onward.isEmpty) + placementBlocks(placement)
        + wishBlocks(Array(wishes)) + alsoBlocks,
      commands: row([
        Command(
          id: "path", label: words(.pathTitle), help: words(.pathHelp), key: .character("m")),
        Command(
          id: "search", label: words(.lessonSearch), help: words(.searchHelp),
          key: .character("c")),
      ]))
  }

  /// Finding where to begin.
  private func placementBlocks(_ place: ModulePlace?) -> [Block] {
    guard let place else { return [] }
    let title = title(of: place.module, in: place.course)
    let label = words(.placingHome, ["title": .text(title)])
    return [.control(.button(Button(id: "placement", label: label)))]
  }

  /// How many proposals and wishes home holds, so that it stays one screen; the others are on the
  /// page of all courses.
  private static let (mostProposed, mostWishes) = (2, 6)

  /// How many wishes home shows.
  var wishesAtHome: Int { wishCount(beside: continuation, placementAtHome) }

  /// A lesson or a placement that home offers takes the place of a wish.
  private func wishCount(beside continuation: Continuation?, _ placement: ModulePlace?) -> Int {
    let offered = [continuation.flatMap(lesson(beside:)) != nil, placement != nil]
    return Self.mostWishes - offered.count { $0 }
  }

  /// « Continuer »; a lesson that wasn't opened yet makes way for what somebody here proposed.
  private func onwardBlocks(to continuation: Continuation?, canBegin: Bool) -> [Block] {
    guard let continuation else { return [] }
    if case .begin = continuation, !canBegin { return [] }
    let onward = Button(id: "continue", label: label(of: continuation), isMain: true)
    return [.control(.button(onward))] + lessonBlocks(beside: continuation)
  }

  /// The next lesson of a module whose exercises were begun before all its lessons were read.
  private func lessonBlocks(beside continuation: Continuation) -> [Block] {
    guard let lesson = lesson(beside: continuation) else { return [] }
    let label = words(.lessonEndNext, ["title": .text(title(of: lesson))])
    return [.control(.button(Button(id: "lesson", label: label)))]
  }

  /// The modules that mediators gave, each with about how long it takes and their word.
  func proposedBlocks(_ proposals: [Assignment], isMain: Bool = false) -> [Block] {
    guard !proposals.isEmpty else { return [] }
    return [.heading(level: 2, [.text(words(.homeProposed))])]
      + proposals.enumerated().map { number, proposal in
        .control(
          .button(
            Button(
              id: ControlID("proposed", proposal.place), label: label(of: proposal),
              isMain: isMain && number == 0)))
      }
  }

  private func label(of proposal: Assignment) -> SafeText {
    let module = lengthLabel(of: proposal.place)
    return proposal.note.map {
      words(.homeProposedNote, ["module": .text(module), "note": .text($0)])
    } ?? module
  }

  /// What was given and whose skills aren't all done without help yet, each module once; the newest
  /// first.
  var openProposals: [Assignment] {
    var seen: Set<ModulePlace> = []
    return (visit?.journey.assignments ?? []).reversed().filter { proposal in
      course(proposal.course)?.outline.module(proposal.module) != nil
        && seen.insert(proposal.place).inserted && !standing(of: proposal.place).isMastered
    }
  }

  /// The proposals that home shows: those put aside today, and those it has no room for, are on the
  /// page of all courses.
  private var proposalsAtHome: [Assignment] {
    let wanted = openProposals.filter { visit?.setAside.contains($0.place) != true }
    return Array(wanted.prefix(Self.mostProposed))
  }

  /// The proposals that home doesn't show.
  var proposalsElsewhere: [Assignment] {
    let shown = Set(proposalsAtHome.map { $0.place })
    return openProposals.filter { !shown.contains($0.place) }
  }

  /// « Messages piégés · environ 60 min »
  func lengthLabel(of place: ModulePlace) -> SafeText {
    let minutes = course(place.course)?.outline.module(place.module)?.minutes ?? 0
    return words(
      .homeModule,
      [
        "title": .text(title(of: place.module, in: place.course)), "minutes": .count(minutes),
      ])
  }

  /// All courses, a card for those who have none, the settings.
  private var alsoBlocks: [Block] {
    var buttons = [Button(id: "courses", label: words(.homeModules))]
    if visit?.journey.hasCard != true {
      buttons.append(Button(id: "keep", label: words(.homeCard)))
    }
    buttons.append(Button(id: "pairs", label: isInPairs ? words(.pairsNow) : words(.homePairs)))
    buttons.append(Button(id: "settings", label: words(.settingsTitle)))
    return [.heading(level: 2, [.text(words(.homeAlso))])] + buttons.map { .control(.button($0)) }
  }
}
