/// Staircase with hints: a step up after a right answer, a step down after a wrong one, a hint after
/// a wrong one, an example after three; three right answers alone in a row at the target or one
/// above are mastery.
struct StaircasePolicy: PlainPolicy {
  private let course: SimulatedCourse
  private var walk: SkillWalk
  private var levels: [Int]
  private var wins: [Int]
  private var wrong: [Int]

  /// Begins with a learner of whom nothing is known.
  init(_ course: SimulatedCourse) {
    self.course = course
    walk = SkillWalk(course)
    levels = Array(repeating: 2, count: course.count)
    wins = Array(repeating: 0, count: course.count)
    wrong = wins
  }

  func next() -> SimulatedStep {
    guard let skill = walk.current else { return .finish }
    return .exercise(skill: skill, level: levels[skill], help: HelpLadder.help(after: wrong[skill]))
  }

  mutating func observe(_ result: SimulatedResult) {
    let skill = result.skill
    defer { if walk.current == skill { _ = walk.count() } }
    guard result.isRight else {
      (wins[skill], wrong[skill]) = (0, wrong[skill] + 1)
      levels[skill] = max(1, levels[skill] - 1)
      return
    }
    wrong[skill] = 0
    let isWin = !result.isHelped && result.level >= course.target
    wins[skill] = isWin ? wins[skill] + 1 : wins[skill]
    if !result.isHelped { levels[skill] = min(course.target + 1, levels[skill] + 1) }
    if wins[skill] >= 3 { walk.master(skill) }
  }

  func holdsMastered(_ skill: Int) -> Bool { walk.mastered[skill] }
}

/// The help after wrong answers, the same for all policies that give any.
enum HelpLadder {
  /// 1 a hint after one, 2 an example after three.
  static func help(after wrong: Int) -> Int { wrong >= 3 ? 2 : wrong >= 1 ? 1 : 0 }
}
