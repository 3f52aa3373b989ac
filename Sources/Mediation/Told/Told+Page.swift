import CourseFormat
import Curriculum
import Interface
import LearnerModel
import Records
import Text

extension MediationState {
  /// What the person said: how it was done, whether for real, how sure, with whom. Beside the
  /// skills, never among them.
  func toldBlocks(_ told: Told) -> [Block] {
    let ofModules = modules.flatMap { sentences(of: told, on: $0) }
    let ofSkills = courses.flatMap { sentences(of: told, in: $0) }
    let said = ofModules + ofSkills + pairs(of: told)
    guard !said.isEmpty else { return [] }
    return [
      .heading(level: 2, [.text(words(.toldTitle))]),
      .list(start: nil, items: said.map { [.text([.text($0)])] }),
    ]
  }

  private func sentences(of told: Told, on place: ModulePlace) -> [SafeText] {
    let module = PhraseValue.text(title(of: place))
    let way = told.answers[place.course]?.way[place.module].map { way in
      words(.toldWay, ["module": module, "way": .text(words(way.phrase))])
    }
    let confidence = told.answers[place.course]?.confidence[place.module].flatMap {
      confidence -> SafeText? in
      switch (confidence.start, confidence.end) {
      case (let start?, let end?):
        words(.toldSureBoth, ["module": module, "start": .count(start), "end": .count(end)])
      case (let start?, nil): words(.toldSureStart, ["module": module, "start": .count(start)])
      case (nil, let end?): words(.toldSureEnd, ["module": module, "end": .count(end)])
      case (nil, nil): nil
      }
    }
    return [way, confidence].compactMap { $0 }
  }

  private func sentences(of told: Told, in course: LoadedCourse) -> [SafeText] {
    let answers = told.answers[course.outline.id]
    return course.outline.skills.list.compactMap { skill in
      answers?.realUse[skill.id].map { use in
        words(
          .toldReal,
          ["skill": .text(skill.title(in: language)), "use": .text(words(use.phrase))])
      }
    }
  }

  private func pairs(of told: Told) -> [SafeText] {
    told.pairs.isEmpty ? [] : [words(.toldPairs, ["count": .count(told.pairs.count)])]
  }
}

extension WayTold.Way {
  fileprivate var phrase: MediationPhrase {
    switch self {
    case .alone: .wayAlone
    case .withHint: .wayWithHint
    case .wasShown: .wayWasShown
    case .wasDone: .wayWasDone
    }
  }
}

extension RealUseTold.Use {
  fileprivate var phrase: MediationPhrase {
    switch self {
    case .alone: .realAlone
    case .withSomeone: .realWithSomeone
    case .noOccasion: .realNoOccasion
    }
  }
}
