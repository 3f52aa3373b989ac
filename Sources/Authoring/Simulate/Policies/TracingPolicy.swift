/// Bayesian Knowledge Tracing to 0.95 (Corbett & Anderson 1995), with levels by what is believed
/// and hints after wrong answers.
///
/// The numbers are the usual defaults of tutors. A helped success counts as a right answer, as it
/// does where BKT is used as published.
struct TracingPolicy: PlainPolicy {
  private let course: SimulatedCourse
  private var walk: SkillWalk
  private var beliefs: [Double]
  private var wrong: [Int]

  /// Begins with a learner of whom nothing is known.
  init(_ course: SimulatedCourse) {
    self.course = course
    walk = SkillWalk(course)
    beliefs = Array(repeating: 0.2, count: course.count)
    wrong = Array(repeating: 0, count: course.count)
  }

  func next() -> SimulatedStep {
    guard let skill = walk.current else { return .finish }
    let level = beliefs[skill] < 0.3 ? 1 : beliefs[skill] < 0.6 ? 2 : course.target
    return .exercise(skill: skill, level: level, help: HelpLadder.help(after: wrong[skill]))
  }

  mutating func observe(_ result: SimulatedResult) {
    let skill = result.skill
    let belief = beliefs[skill]
    let known = result.isRight ? 1 - Self.slip : Self.slip
    let unknown = result.isRight ? Self.guess : 1 - Self.guess
    let after = belief * known / (belief * known + (1 - belief) * unknown)
    beliefs[skill] = after + (1 - after) * Self.learning
    wrong[skill] = result.isRight ? 0 : wrong[skill] + 1
    if beliefs[skill] >= Self.mastery { walk.master(skill) } else { _ = walk.count() }
  }

  func holdsMastered(_ skill: Int) -> Bool { walk.mastered[skill] }

  private static let learning = 0.15
  private static let guess = 0.2
  private static let slip = 0.1
  private static let mastery = 0.95
}
