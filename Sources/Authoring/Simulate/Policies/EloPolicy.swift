/// Elo ratings (Pelánek 2016): a rating a skill, the level whose expected success is nearest to
/// seven in ten; a rating that expects 85 % at the target is mastery.
struct EloPolicy: PlainPolicy {
  private let course: SimulatedCourse
  private var walk: SkillWalk
  private var ratings: [Double]
  private var counts: [Int]

  /// Begins with a learner of whom nothing is known.
  init(_ course: SimulatedCourse) {
    self.course = course
    walk = SkillWalk(course)
    ratings = Array(repeating: -0.5, count: course.count)
    counts = Array(repeating: 0, count: course.count)
  }

  func next() -> SimulatedStep {
    guard let skill = walk.current else { return .finish }
    let level = (1...course.levels).min { distance(skill, $0) < distance(skill, $1) }
    return .exercise(skill: skill, level: level ?? course.target, help: 0)
  }

  mutating func observe(_ result: SimulatedResult) {
    let skill = result.skill
    // The uncertainty function of Pelánek 2016: each answer weighs less than the one before.
    let weight = 0.9 / (1 + 0.05 * Double(counts[skill]))
    counts[skill] += 1
    let share = result.isRight && !result.isHelped ? 1.0 : 0.0
    ratings[skill] += weight * (share - expected(skill, result.level))
    if expected(skill, course.target) >= 0.85 { walk.master(skill) } else { _ = walk.count() }
  }

  func holdsMastered(_ skill: Int) -> Bool { walk.mastered[skill] }

  private func expected(_ skill: Int, _ level: Int) -> Double {
    Curves.logistic(ratings[skill] - 0.9 * Double(level - course.target))
  }

  private func distance(_ skill: Int, _ level: Int) -> Double {
    (expected(skill, level) - 0.7).magnitude
  }
}
