/// The same for everybody: each skill has the same few exercises, from easy to the target, and then
/// counts as done.
struct LinearPolicy: PlainPolicy {
  private var walk: SkillWalk
  private var done = 0

  /// Begins at the first exercise.
  init(_ course: SimulatedCourse) { walk = SkillWalk(course) }

  func next() -> SimulatedStep {
    guard let skill = walk.current else { return .finish }
    return .exercise(skill: skill, level: Self.levels[done], help: 0)
  }

  mutating func observe(_ result: SimulatedResult) {
    done += 1
    guard done == Self.levels.count else { return }
    done = 0
    walk.master(result.skill)
  }

  func holdsMastered(_ skill: Int) -> Bool { walk.mastered[skill] }

  private static let levels = [1, 1, 2, 2, 2, 3, 3, 3]
}
