/// Three right answers in a row at the target (ASSISTments' skill builders), with hints after wrong
/// answers; a helped answer begins the row anew.
struct StreakPolicy: PlainPolicy {
  private let course: SimulatedCourse
  private var walk: SkillWalk
  private var row = 0
  private var wrong = 0

  /// Begins with a learner of whom nothing is known.
  init(_ course: SimulatedCourse) {
    self.course = course
    walk = SkillWalk(course)
  }

  func next() -> SimulatedStep {
    guard let skill = walk.current else { return .finish }
    return .exercise(skill: skill, level: course.target, help: HelpLadder.help(after: wrong))
  }

  mutating func observe(_ result: SimulatedResult) {
    row = result.isRight && !result.isHelped ? row + 1 : 0
    wrong = result.isRight ? 0 : wrong + 1
    if row >= 3 {
      walk.master(result.skill)
      (row, wrong) = (0, 0)
    } else if walk.count() {
      (row, wrong) = (0, 0)
    }
  }

  func holdsMastered(_ skill: Int) -> Bool { walk.mastered[skill] }
}
