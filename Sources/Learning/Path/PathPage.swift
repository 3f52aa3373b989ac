import CourseFormat
import Curriculum
import Interface
import LearnerModel
import Records
import Text

extension LearningState {
  /// « Mon chemin »: what was done, in counts and days, what can be read again, and each module that
  /// was begun as a path.
  var pathPage: Page {
    Page(
      id: "path", place: [words(.homePlace)],
      blocks: [.heading(level: 1, [.text(words(.pathTitle))]), .text([.text(pathSummary)])]
        + pathButtons.map { .control(.button($0)) } + pathBlocks,
      commands: row())
  }

  /// « Vous avez répondu à 12 exercices, en 3 jours. »
  private var pathSummary: SafeText {
    let answered = answeredItems
    guard !answered.isEmpty else { return words(.pathNone) }
    let days = Set(answered.map { $0.day }).count
    return words(
      .pathSummary,
      [
        "exercises": .text(words(.pathExercises, ["count": .count(answered.count)])),
        "days": .text(words(.pathDays, ["count": .count(days)])),
      ])
  }

  private var pathButtons: [Button] {
    let (read, marked) = (readLessons.isEmpty, bookmarks.isEmpty)
    return [
      Button(
        id: "answers", label: words(.answersTitle),
        unavailable: answeredItems.isEmpty ? words(.answersNone) : nil),
      Button(
        id: "read", label: words(.readTitle), unavailable: read ? words(.readNone) : nil),
      Button(
        id: "bookmarks", label: words(.bookmarksTitle),
        unavailable: marked ? words(.bookmarksNone) : nil),
    ]
  }

  /// The modules that were begun, course by course, each with its path.
  private var pathBlocks: [Block] {
    (courses ?? []).flatMap { course -> [Block] in
      let facts = facts(in: course)
      return course.outline.moduleList.flatMap { module -> [Block] in
        let place = ModulePlace(course: course.outline.id, module: module.id)
        let standing = standing(of: module, at: place, facts)
        guard standing.state != .new else { return [] }
        let stations = standing.skills.map { skill, state in
          PathStation(
            title: course.outline.skills[skill]?.title(in: language) ?? .empty, state: state)
        }
        return [
          .heading(level: 2, [.text(module.title(in: language))]),
          .drawing(path(of: stations)),
        ]
      }
    }
  }

  /// The skills of a module as a picture: the further one is, the longer the line.
  private func path(of stations: [PathStation]) -> Drawing {
    let width = stations.map { DisplayWidth.of($0.title.string) }.max() ?? 0
    let lines = stations.map { station in
      let blank = String(repeating: " ", count: width - DisplayWidth.of(station.title.string))
      let line = String(repeating: "─", count: station.distance)
      return SafeText("\(station.title)\(blank)  \(line) \(station.state.words(in: words))")
    }
    let told = stations.map { station in
      words(
        .pathSkill,
        ["skill": .text(station.title), "state": .text(station.state.words(in: words))]
      ).string
    }
    return Drawing(
      lines: lines, alternative: SafeText(told.joined(separator: "\n"), as: .lines),
      isOfWords: true)
  }

  /// What a person did on the page of the path.
  mutating func path(_ press: ControlID) {
    switch press {
    case "answers": openAnswers()
    case "read": screens.append(.readLessons)
    case "bookmarks": screens.append(.bookmarks)
    default: break
    }
  }
}

/// A skill on a path.
private struct PathStation {
  /// Its title.
  let title: SafeText
  /// Where it stands.
  let state: SkillState

  /// How long its line is: a step for each state that lies behind.
  var distance: Int {
    let steps = SkillState.allCases.firstIndex(of: state) ?? 0
    return 1 + 4 * steps
  }
}
