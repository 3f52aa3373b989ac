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
    let proposals = openProposals
    let onward = onwardBlocks(canBegin: proposals.isEmpty)
    return Page(
      id: "home", place: [words(.homePlace)], progress: dayAndHour,
      blocks: [.heading(level: 1, [.text(hello)])] + onward
        + proposedBlocks(Array(proposals.prefix(Self.mostProposed)), isMain: onward.isEmpty)
        + placementBlocks
        + wishBlocks(Array(wishes.prefix(Self.mostWishes))) + alsoBlocks,
      commands: row([
        Command(
          id: "path", label: words(.pathTitle), help: words(.pathHelp), key: .character("m")),
        Command(
          id: "search", label: words(.lessonSearch), help: words(.searchHelp),
          key: .character("c")),
      ]))
  }

  /// Finding where to begin.
  private var placementBlocks: [Block] {
    guard let place = placementAtHome else { return [] }
    let title = title(of: place.module, in: place.course)
    let label = words(.placingHome, ["title": .text(title)])
    return [.control(.button(Button(id: "placement", label: label)))]
  }

  /// How many proposals and wishes home holds, so that it stays one screen; the others are on the
  /// page of all courses.
  static let (mostProposed, mostWishes) = (2, 6)

  /// « Continuer »; a lesson that wasn't opened yet makes way for what somebody here proposed.
  private func onwardBlocks(canBegin: Bool) -> [Block] {
    guard let continuation else { return [] }
    if case .begin = continuation, !canBegin { return [] }
    return [
      .control(.button(Button(id: "continue", label: label(of: continuation), isMain: true)))
    ]
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
