import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

/// The pages worth looking at, each with the way that leads to it.
enum Sight: String, CaseIterable {
  case welcome, cutVisit, memoryOnly
  case warmUpEnter, warmUpArrow, warmUpTooHigh, warmUpReady
  case lesson, lessonContents, lessonShort, lessonSearch, lessonFound, lessonNotFound
  case lessonExercise, lessonFeedback, lessonEnd
  case exercise, hint, secondHint, saving, notKept
  case feedbackRight, feedbackWrong, solution, example, why, whyInLesson
  case stopped, proposed, easier, lessonEndOfTwo
  case placingOffer, placingProposed, placingHome, placingExercise, placingFound, placingWhy
  case toldWay, toldEnd, toldStart, toldRealUse, pairs, pairsNow, pairsExercise, pairsRight
  case keep, card, secretOffer, pin, pictures, picturesChosen, consent, consentAgain
  case home, homeWithProposal, homeWithCard, homeWithEverything, courses, manyCourses, wish
  case module, moduleBegun, moduleDone, settings, settingsWithCard, colours
  case path, pathEmpty, readLessons, bookmarks, answers, answer, search, found, notFound
  case signIn, suggestion, unknownCard, code, signInPictures, wrongPictures, lostCard, newCard,
    elsewhere
  case call, callAlone, called, help, stillThere, stillThereCalled
  case quit, quitWithCard, quitAtOnce, quitAfterWork, quitLater
  case difficult, difficultAlone, finished
  case takeAway, takeAwayPrinting, takeAwayText, takeAwaySaved

  /// Somebody who looks at it on a usual screen.
  var scene: Scene { Self.usual[self] ?? made(80, 24) }

  /// Somebody who looks at it on the smallest screen, in large letters.
  var smallScene: Scene { Self.small[self] ?? made(40, 12) }

  private static let usual = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.made(80, 24)) })
  private static let small = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.made(40, 12)) })

  private func made(_ columns: Int, _ rows: Int) -> Scene {
    switch self {
    case .welcome, .cutVisit, .memoryOnly, .signIn, .suggestion, .unknownCard, .code, .lostCard,
      .newCard, .signInPictures, .wrongPictures:
      wayIn(columns, rows)
    case .warmUpEnter, .warmUpArrow, .warmUpTooHigh, .warmUpReady: warmUp(columns, rows)
    case .lesson, .lessonContents, .lessonShort, .lessonSearch, .lessonFound, .lessonNotFound,
      .lessonExercise, .lessonFeedback, .lessonEnd, .whyInLesson:
      lesson(columns, rows)
    case .exercise, .hint, .secondHint, .saving, .notKept: exercise(columns, rows)
    case .feedbackRight, .feedbackWrong, .solution, .example, .why, .difficult, .finished:
      answered(columns, rows)
    case .stopped, .proposed, .easier, .lessonEndOfTwo: between(columns, rows)
    case .placingOffer, .placingProposed, .placingHome, .placingExercise, .placingFound,
      .placingWhy:
      placing(columns, rows)
    case .toldWay, .toldEnd, .toldStart, .toldRealUse: told(columns, rows)
    case .pairs, .pairsNow, .pairsExercise, .pairsRight: inPairs(columns, rows)
    case .keep, .card, .secretOffer, .pin, .pictures, .picturesChosen, .consent, .consentAgain:
      kept(columns, rows)
    case .homeWithEverything, .courses, .manyCourses, .wish, .module, .moduleBegun, .moduleDone,
      .settings, .settingsWithCard, .colours:
      chosen(columns, rows)
    case .path, .pathEmpty, .readLessons, .bookmarks, .answers, .answer: walked(columns, rows)
    case .search, .found, .notFound: searched(columns, rows)
    case .quit, .quitWithCard, .quitAtOnce, .quitAfterWork, .quitLater: leaving(columns, rows)
    case .takeAway, .takeAwayPrinting, .takeAwayText, .takeAwaySaved: takingAway(columns, rows)
    default: around(columns, rows)
    }
  }

  private func wayIn(_ columns: Int, _ rows: Int) -> Scene {
    var facilities = Scene.facilities
    facilities.hasCutVisit = self == .cutVisit
    facilities.isKept = self != .memoryOnly
    var scene = Scene(columns, rows, facilities: facilities)
    let hasPictures = self == .signInPictures || self == .wrongPictures
    if self == .code || hasPictures {
      scene = .withCard(columns, rows)
      scene.world.secrets["tulipe velo sept"] = (kind: .code, value: "1954")
      if hasPictures {
        scene.world.secrets["tulipe velo sept"] = (kind: .pictures, value: "sun cat moon")
      }
      scene.use("quit", "end")
    }
    guard ![.welcome, .cutVisit, .memoryOnly].contains(self) else { return scene }
    scene.world.suggestion = self == .suggestion ? "tulipe velo sept" : nil
    scene.use("card")
    guard self != .signIn else { return scene }
    if self == .lostCard || self == .newCard {
      scene.use("lost")
      if self == .newCard { scene.use("start") }
      return scene
    }
    let typed: SafeText = self == .code || hasPictures ? "tulipe velo sept" : "tulipe vélo cet"
    scene.hear(.action(.edit("words", typed)))
    scene.use("open")
    if self == .wrongPictures { scene.choose(pictures: 0, 0, 0) }
    return scene
  }

  private func warmUp(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.begun(columns, rows)
    if self != .warmUpEnter { scene.use("next") }
    if self == .warmUpTooHigh { scene.use("first") }
    if self == .warmUpReady { scene.use("next") }
    return scene
  }

  private func lesson(_ columns: Int, _ rows: Int) -> Scene {
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

  private func exercise(_ columns: Int, _ rows: Int) -> Scene {
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

  private func answered(_ columns: Int, _ rows: Int) -> Scene {
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

  private func between(_ columns: Int, _ rows: Int) -> Scene {
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

  private func placing(_ columns: Int, _ rows: Int) -> Scene {
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

  private func told(_ columns: Int, _ rows: Int) -> Scene {
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

  private func inPairs(_ columns: Int, _ rows: Int) -> Scene {
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

  private func kept(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.practising(columns, rows)
    scene.submit("Je vérifie")
    scene.use("next")
    if self != .keep { scene.use("yes") }
    if self != .keep && self != .card { scene.use("copied") }
    if self == .consent || self == .consentAgain { scene.use("none") }
    if self == .pin { scene.use("code") }
    if self == .pictures || self == .picturesChosen { scene.use("pictures") }
    if self == .picturesChosen { scene.choose(pictures: 0, 4, 11) }
    if self == .consentAgain {
      scene.consent(true)
      scene.use("back", "settings", "consent")
    }
    return scene
  }

  private func chosen(_ columns: Int, _ rows: Int) -> Scene {
    switch self {
    case .homeWithEverything: return .withEverything(columns, rows)
    case .wish:
      var scene = Scene.withEverything(columns, rows)
      scene.use("wish:many/several")
      return scene
    case .manyCourses:
      var scene = Scene.begun(columns, rows, courses: [SmallCourse.loaded, ManyModules.loaded(3)])
      scene.use("skip", "back", "courses")
      return scene
    case .settingsWithCard:
      var scene = Scene.withCard(columns, rows)
      scene.consent(true)
      scene.use("settings")
      return scene
    case .moduleBegun:
      var scene = Scene.trying(columns, rows)
      scene.use("back", "back", "module:small/traps")
      return scene
    case .moduleDone:
      var scene = Scene.practising(columns, rows)
      scene.practise(answering: "Je vérifie", until: "finished")
      scene.use("home", "module:small/traps")
      return scene
    default:
      var scene = Scene.reading(columns, rows)
      scene.use("back")
      if self == .module { scene.use("wish:small/safe") }
      if self == .courses { scene.use("courses") }
      if self == .settings || self == .colours { scene.use("settings") }
      if self == .colours { scene.use("colours") }
      return scene
    }
  }

  private func walked(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.practising(columns, rows)
    switch self {
    case .pathEmpty:
      scene = .begun(columns, rows)
      scene.use("skip", "back", "path")
    case .path:
      scene.practise(answering: "Je vérifie", until: "finished")
      scene.use("home", "path")
    case .bookmarks:
      scene = .trying(columns, rows)
      scene.use("skip", "contents", "mark", "back", "back", "back", "back", "path", "bookmarks")
    case .readLessons: scene.use("back", "path", "read")
    default:
      scene.submit("Je vérifie")
      scene.use("back", "path", "answers")
      if self == .answer { scene.use(scene.page.buttons[0].id) }
    }
    return scene
  }

  private func searched(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.reading(columns, rows)
    scene.use("back", "search")
    guard self != .search else { return scene }
    scene.hear(.action(.edit("word", self == .found ? "temps" : "girafe")))
    scene.use("find")
    return scene
  }

  private func leaving(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.practising(columns, rows)
    switch self {
    case .quitWithCard: scene = .withCard(columns, rows)
    case .quitAtOnce: scene = .reading(columns, rows)
    case .quitAfterWork: scene = .afterWork(columns, rows)
    case .quitLater: scene = .afterWork(columns, rows, comingBack: true)
    default: break
    }
    scene.use("quit")
    return scene
  }

  private func takingAway(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.afterWork(columns, rows)
    if self == .takeAwaySaved {
      var saving = Scene.facilities
      saving.savesTo = "CLE-USB"
      scene.hear(.facilities(saving))
    }
    scene.use("take-away")
    if self == .takeAwayPrinting { scene.use("print") }
    if self == .takeAwayText { scene.use("read") }
    if self == .takeAwaySaved { scene.use("save") }
    return scene
  }

  private func around(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.practising(columns, rows)
    switch self {
    case .home, .homeWithProposal: scene.use("back")
    case .homeWithCard:
      scene = .withCard(columns, rows)
      scene.consent(false)
    case .elsewhere:
      scene = .withCard(columns, rows)
      scene.consent(false)
      scene.opensElsewhere("Poste 9")
    case .call: scene.use("call")
    case .called: scene.use("call", "call-now")
    case .stillThere: scene.waitAlone(minutes: 11)
    case .stillThereCalled:
      scene.use("call", "call-now")
      scene.waitAlone(minutes: 20)
    case .help: scene.use("help")
    case .callAlone, .difficultAlone:
      var alone = Scene.facilities
      alone.hasMediator = false
      scene.hear(.facilities(alone))
      if self == .callAlone {
        scene.use("call")
      } else {
        scene.practise(answering: "Je paie", until: "difficult")
      }
    default: break
    }
    if self == .homeWithProposal {
      scene.others(write: [
        .assigned(
          Assignment(
            course: "small", module: "traps", mediator: "claire",
            note: "Avant votre rendez-vous du 28."))
      ])
    }
    return scene
  }
}
