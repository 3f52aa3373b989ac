import CourseFormat
import Curriculum
import Exercises
import Interface
import LearnerModel
import Records
import Text

extension LearningState {
  /// A page of a placement.
  func placingPage(_ placing: Placing) -> Page {
    switch placing {
    case .offer(let place, let isProposed): placementOfferPage(place, isProposed: isProposed)
    case .asking(let sitting, let number): placementExercisePage(sitting, number)
    case .found(let place): placementFoundPage(place)
    }
  }

  private func placementOfferPage(_ place: ModulePlace, isProposed: Bool) -> Page {
    let proposed: [Block] =
      isProposed ? [.text([.text(words(.placingProposed))])] : []
    return Page(
      id: "placement", place: [title(of: place.module, in: place.course)],
      blocks: [.heading(level: 1, [.text(words(.placingTitle))])] + proposed + [
        .text([.text(words(.placingText, ["most": .count(most(in: place.course))]))]),
        .text([.text(words(.placingStop))]),
        main("begin", .placingBegin),
        .control(.button(Button(id: "not-now", label: words(.proposalNo)))),
      ],
      commands: row())
  }

  private func placementExercisePage(_ sitting: Sitting, _ number: Int) -> Page {
    let place = [title(of: sitting.asked.module, in: sitting.asked.course), words(.placingPlace)]
    let progress = words(
      .placingProgress,
      ["number": .count(number), "most": .count(most(in: sitting.asked.course))])
    if case .told = sitting.phase {
      return Page(
        id: PageID(rawValue: "placement-told-\(sitting.asked.asking)"), place: place,
        progress: progress,
        blocks: [
          .heading(level: 1, [.text(words(.exerciseRecorded))]), main("next", .commandContinue),
        ],
        commands: row())
    }
    let stop = Block.control(.button(Button(id: "stop", label: words(.exerciseStop))))
    return Page(
      id: PageID(rawValue: "placement-\(sitting.asked.asking)"), place: place,
      progress: progress, blocks: questionBlocks(sitting) + [stop],
      notice: notice(of: sitting), commands: row(placementCommands),
      focus: opening(of: sitting))
  }

  /// The most exercises that are asked.
  private func most(in course: CourseID) -> Int {
    self.course(course).map { Int(rules(of: $0).value(.placementItems)) } ?? 0
  }

  /// « Je ne sais pas » and « Pourquoi ? ».
  private var placementCommands: [Command] {
    [
      Command(
        id: "skip", label: words(.placingUnknown), help: words(.placingUnknownHelp),
        key: .character("p")),
      Command(
        id: "why", label: words(.exerciseWhy), help: words(.exerciseWhyHelp), key: .character("w")),
    ]
  }

  private func placementFoundPage(_ place: ModulePlace) -> Page {
    let lesson: [Block] =
      nextLesson(of: place.module, in: place.course).map { lesson in
        let label = words(.placingLesson, ["title": .text(title(of: lesson))])
        return [.control(.button(Button(id: "lesson", label: label)))]
      } ?? []
    return Page(
      id: "placement-found", place: [title(of: place.module, in: place.course)],
      blocks: [.heading(level: 1, [.text(words(.placingFound))])] + findings(in: place)
        + [main("practise", .lessonEndButton)] + lesson
        + [.control(.button(Button(id: "home", label: words(.finishedHome))))],
      commands: row())
  }

  /// Where to begin, then what was found about each skill.
  private func findings(in place: ModulePlace) -> [Block] {
    guard let course = course(place.course) else { return [] }
    let title = { (skill: SkillID) in
      course.outline.skills[skill]?.title(in: language) ?? SafeText(skill.rawValue)
    }
    let findings = facts(in: course).placementFindings(
      in: scope(of: place.module, in: course), of: CoursePlan(course.outline),
      under: rules(of: course))
    let lines = findings.map { finding -> [Block] in
      let values: [String: PhraseValue] = [
        "skill": .text(title(finding.skill)), "finding": .text(finding.words(in: words)),
      ]
      return [.text([.text(words(.placingFinding, values))])]
    }
    return [
      .text([.text(findings.sentence(in: words, title: title))]), .list(start: nil, items: lines),
    ]
  }
}
