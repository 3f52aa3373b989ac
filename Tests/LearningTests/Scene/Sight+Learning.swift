import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

/// Reading and practising.
extension Sight {
  /// A lesson, its contents, its search, its exercise and its end.
  func lesson(_ columns: Int, _ rows: Int) -> Scene {
    switch self {
    case .lessonEnd: return .finishedReading(columns, rows)
    case .lessonExercise: return .trying(columns, rows)
    case .lessonFeedback, .whyInLesson:
      var scene = Scene.trying(columns, rows)
      scene.submit("Je réponds")
      if self == .whyInLesson { scene.use("why") }
      return scene
    default:
      var scene = Scene.reading(columns, rows)
      if self == .lessonContents { scene.use("contents") }
      if self == .lessonShort { scene.use("contents", "short") }
      guard [.lessonSearch, .lessonFound, .lessonNotFound].contains(self) else { return scene }
      scene.use("search")
      guard self != .lessonSearch else { return scene }
      let typed: SafeText = self == .lessonFound ? "temps" : "temsp"
      scene.hear(.action(.edit("word", typed)))
      scene.use("find")
      return scene
    }
  }

  /// An exercise before it is answered.
  func exercise(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.practising(columns, rows)
    switch self {
    case .hint: scene.use("hint")
    case .secondHint: scene.use("hint", "hint")
    case .saving:
      scene.answersAtOnce = false
      scene.submit("Je vérifie")
    case .notKept:
      scene.world.keeps = false
      scene.submit("Je vérifie")
    default: break
    }
    return scene
  }

  /// What an answer deserves, and what follows many.
  func answered(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.practising(columns, rows)
    switch self {
    case .feedbackRight, .why:
      scene.submit("Je vérifie")
      if self == .why { scene.use("why") }
    case .feedbackWrong, .solution:
      scene.submit("Je paie")
      if self == .solution { scene.use("solution") }
    case .example: scene.practise(answering: "Je paie", until: "example")
    case .difficult: scene.practise(answering: "Je paie", until: "difficult")
    default: scene.practise(answering: "Je vérifie", until: "finished")
    }
    return scene
  }

  /// What comes between exercises.
  func between(_ columns: Int, _ rows: Int) -> Scene {
    switch self {
    case .proposed:
      var scene = Scene.returning(afterDays: 5, columns, rows)
      scene.use("pass", "continue")
      return scene
    case .lessonEndOfTwo:
      var scene = Scene(columns, rows, courses: [SmallCourse.twoLessons])
      scene.press(.enter)
      scene.use("skip", "continue", "skip", "continue")
      return scene
    default:
      var scene = Scene.practising(columns, rows)
      scene.submit("Je paie")
      scene.use("next")
      scene.submit("Je paie")
      scene.use(self == .stopped ? "stop" : "next")
      return scene
    }
  }

  /// Finding where to begin.
  func placing(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.secondDay(columns, rows)
    if self == .placingProposed {
      scene.others(write: [
        .placementStarted(
          PlacementStarted(course: "small", module: "traps", mediator: "claire"))
      ])
      scene.comeBack(afterDays: 0)
      return scene
    }
    guard self != .placingHome else { return scene }
    scene.use("placement")
    guard self != .placingOffer else { return scene }
    scene.use("begin")
    if self == .placingWhy { scene.use("why") }
    if self == .placingFound {
      scene.submit("Je vérifie")
      scene.submit("Je paie")
      scene.use("stop")
    }
    return scene
  }

  /// What is told beside the exercises.
  func told(_ columns: Int, _ rows: Int) -> Scene {
    switch self {
    case .toldRealUse: return .returning(afterDays: 5, columns, rows)
    case .toldStart:
      var scene = Scene(columns, rows, courses: [SmallCourse.twoModules])
      scene.press(.enter)
      scene.use("skip", "continue")
      scene.submit("Je vérifie")
      scene.use("next", "no", "back", "back", "back", "courses", "module:small/papers", "next")
      return scene
    default:
      var scene = Scene.practising(columns, rows)
      scene.practise(answering: "Je vérifie", until: "way-")
      if self == .toldEnd { scene.use("pass") }
      return scene
    }
  }

  /// Two people at the screen.
  func inPairs(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.finishedReading(columns, rows)
    scene.use("back", "pairs")
    guard self != .pairs else { return scene }
    scene.use("together")
    guard self != .pairsNow else {
      scene.use("pairs")
      return scene
    }
    scene.use("continue")
    if self == .pairsRight { scene.submit("Je vérifie") }
    return scene
  }
}
