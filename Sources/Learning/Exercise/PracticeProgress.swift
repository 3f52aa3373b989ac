import CourseFormat
import Curriculum
import LearnerModel
import Records
import Text

/// How far the exercises of a module are, as a page tells it. It never runs away: the number that
/// was told at the start may shrink, and is never raised.
enum PracticeProgress: Equatable, Sendable {
  /// « 3 sur environ 8 »
  case about(number: Int, total: Int)
  /// « exercice 3 »: there are more to come than one does at a sitting.
  case number(Int)
  /// One more right answer may be all.
  case nearlyDone
  /// It takes longer than was told, or goes on beyond what was planned.
  case atYourPace

  /// So many answers are given, so many were expected at the start, so many are left.
  init(answered: Int, expected: Int, left: Int) {
    let total = min(expected, answered + left)
    if left == 1 {
      self = .nearlyDone
    } else if left > 1, total > Self.mostTold {
      self = .number(answered + 1)
    } else if left > 1, answered + 1 < total {
      self = .about(number: answered + 1, total: total)
    } else {
      self = .atYourPace
    }
  }

  /// A larger total isn't told: it would frighten who begins, and nobody does as many at once. Ours.
  private static let mostTold = 12
}

extension LearningState {
  /// How far the exercises of a module are in this sitting, before the next one.
  func progress(
    in module: ModuleID, of course: LoadedCourse, on day: LocalDay
  ) -> PracticeProgress {
    let journey = visit?.journey
    let run = journey?.run.flatMap { run in
      run.course == course.outline.id && run.module == module ? run : nil
    }
    func toGo(_ facts: LearnerFacts) -> Int {
      facts.answersToGo(
        in: scope(of: module, in: course), of: CoursePlan(course.outline), on: day,
        under: rules(of: course))
    }
    let left = toGo(facts(in: course))
    return PracticeProgress(
      answered: run?.answered ?? 0,
      expected: run.map { toGo(facts(in: course, afterOnly: $0.start)) } ?? left, left: left)
  }

  /// The progress in words.
  func words(of progress: PracticeProgress) -> SafeText {
    switch progress {
    case .about(let number, let total):
      words(.exerciseProgress, ["number": .count(number), "total": .count(total)])
    case .number(let number): words(.exerciseProgressNumber, ["number": .count(number)])
    case .nearlyDone: words(.exerciseProgressNearly)
    case .atYourPace: words(.exerciseProgressPace)
    }
  }
}
