import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

/// The pages worth looking at, each with the way that leads to it.
enum Sight: String, CaseIterable {
  case welcome, cutVisit, cutCard, memoryOnly, cardClosed
  case warmUpEnter, warmUpArrow, warmUpTooHigh, warmUpReady
  case lesson, lessonContents, lessonShort, lessonSearch, lessonFound, lessonNotFound
  case lessonExercise, lessonFeedback, lessonEnd
  case exercise, hint, secondHint, saving, notKept
  case feedbackRight, feedbackWrong, solution, example, why, whyInLesson
  case stopped, proposed, easier, lessonEndOfTwo
  case placingOffer, placingProposed, placingHome, placingExercise, placingFound, placingWhy
  case toldWay, toldEnd, toldStart, toldRealUse, pairs, pairsNow, pairsExercise, pairsRight
  case keep, card, secretOffer, pin, pinAgain, pinDifferent, pictures, picturesChosen
  case consent, consentAgain
  case home, homeWithProposal, homeWithCard, homeWithEverything, courses, manyCourses, wish
  case module, moduleBegun, moduleDone, settings, settingsWithCard, settingsWithCode, secretNow,
    colours
  case path, pathEmpty, readLessons, bookmarks, answers, answer, search, found, notFound
  case signIn, suggestion, unknownCard, code, wrongCode, signInPictures, wrongPictures, lostCard,
    newCard, elsewhere
  case call, callAlone, called, calledOutside, help, stillThere, stillThereCalled
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
    case .welcome, .cutVisit, .cutCard, .memoryOnly, .cardClosed, .signIn, .suggestion,
      .unknownCard, .code, .wrongCode, .lostCard, .newCard, .signInPictures, .wrongPictures:
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
    case .keep, .card, .secretOffer, .pin, .pinAgain, .pinDifferent, .pictures, .picturesChosen,
      .consent, .consentAgain:
      kept(columns, rows)
    case .homeWithEverything, .courses, .manyCourses, .wish, .module, .moduleBegun, .moduleDone,
      .settings, .settingsWithCard, .settingsWithCode, .secretNow, .colours:
      chosen(columns, rows)
    case .path, .pathEmpty, .readLessons, .bookmarks, .answers, .answer: walked(columns, rows)
    case .search, .found, .notFound: searched(columns, rows)
    case .quit, .quitWithCard, .quitAtOnce, .quitAfterWork, .quitLater: leaving(columns, rows)
    case .takeAway, .takeAwayPrinting, .takeAwayText, .takeAwaySaved: takingAway(columns, rows)
    default: around(columns, rows)
    }
  }
}
