import CourseFormat
import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// A question beside the exercises. « Passer » is its main button: who only presses Enter has
  /// told nothing.
  func toldPage(_ question: ToldQuestion) -> Page {
    let answers = answers(to: question).enumerated().map { index, phrase -> Block in
      .control(.button(Button(id: ControlID(rawValue: "told-\(index)"), label: words(phrase))))
    }
    return Page(
      id: PageID(rawValue: question.name), place: placeOf(question),
      blocks: [.heading(level: 1, [.text(title(of: question))])]
        + [.text([.text(text(of: question))])] + answers + [main("pass", .toldPass)],
      commands: row())
  }

  private func placeOf(_ question: ToldQuestion) -> [SafeText] {
    switch question {
    case .way(let place), .confidence(let place, _):
      [title(of: place.module, in: place.course)]
    case .realUse: [words(.homePlace)]
    }
  }

  private func title(of question: ToldQuestion) -> SafeText {
    switch question {
    case .way: words(.toldWay)
    case .confidence(_, .start): words(.toldConfidenceStart)
    case .confidence(_, .end): words(.toldConfidenceEnd)
    case .realUse: words(.toldRealUse)
    }
  }

  private func text(of question: ToldQuestion) -> SafeText {
    switch question {
    case .way(let place): words(.toldWayText, ["module": .text(moduleTitle(place))])
    case .confidence(let place, .start):
      words(.toldConfidenceStartText, ["module": .text(moduleTitle(place))])
    case .confidence(let place, .end):
      words(.toldConfidenceEndText, ["module": .text(moduleTitle(place))])
    case .realUse(let course, let skill):
      words(
        .toldRealUseText,
        ["skill": .text(self.course(course)?.outline.skills[skill]?.title(in: language) ?? .empty)])
    }
  }

  private func moduleTitle(_ place: ModulePlace) -> SafeText {
    title(of: place.module, in: place.course)
  }

  private func answers(to question: ToldQuestion) -> [LearningPhrase] {
    switch question {
    case .way: WayTold.Way.allCases.map(\.phrase)
    case .confidence:
      [.toldConfidence1, .toldConfidence2, .toldConfidence3, .toldConfidence4]
    case .realUse: RealUseTold.Use.allCases.map(\.phrase)
    }
  }

  /// Puts a question before the learner, once a visit whatever becomes of it.
  mutating func ask(_ question: ToldQuestion, then follow: ToldFollowUp) {
    visit?.wereAsked.insert(question)
    screens.append(.told(question, follow))
  }

  /// What a person did on the page of a question.
  mutating func tell(
    _ question: ToldQuestion, _ press: ControlID, then follow: ToldFollowUp, _ turn: inout Turn
  ) {
    let index = press.number(after: "told-")
    guard let fact = press == "pass" ? question.passedFact : index.flatMap(question.fact) else {
      return
    }
    record([fact], as: .progress, &turn)
    screens.removeLast()
    switch follow {
    case .stay: break
    case .lesson(let place): open(place, &turn)
    case .practice(let place): practise(place.module, of: place.course, &turn)
    case .pause(let pause): stop(at: pause)
    }
  }
}

extension ToldQuestion {
  fileprivate var passedFact: EventBody { .questionPassed(passed) }

  /// The fact that its answer of an index was given; nil where there is no such answer.
  fileprivate func fact(answer index: Int) -> EventBody? {
    switch self {
    case .way(let place):
      guard WayTold.Way.allCases.indices.contains(index) else { return nil }
      return .wayTold(
        WayTold(course: place.course, module: place.module, way: WayTold.Way.allCases[index]))
    case .confidence(let place, let moment):
      guard (0..<ConfidenceTold.steps).contains(index) else { return nil }
      return .confidenceTold(
        ConfidenceTold(
          course: place.course, module: place.module, moment: moment, step: index + 1))
    case .realUse(let course, let skill):
      guard RealUseTold.Use.allCases.indices.contains(index) else { return nil }
      return .realUseTold(
        RealUseTold(course: course, skill: skill, use: RealUseTold.Use.allCases[index]))
    }
  }
}

extension WayTold.Way {
  fileprivate var phrase: LearningPhrase {
    switch self {
    case .alone: .toldAlone
    case .withHint: .toldWithHint
    case .wasShown: .toldWasShown
    case .wasDone: .toldWasDone
    }
  }
}

extension RealUseTold.Use {
  fileprivate var phrase: LearningPhrase {
    switch self {
    case .alone: .toldAlone
    case .withSomeone: .toldWithSomeone
    case .noOccasion: .toldNoOccasion
    }
  }
}
