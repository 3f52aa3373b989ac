/// The third family: every practice leaves a trace that fades, and lasts the longer the more it had
/// faded before it was renewed (the spacing effect; Pavlik & Anderson 2005, Settles & Meeder 2016).
struct MemoryMind: SimulatedMind {
  private struct Skill {
    var trace = 0.0
    var halfLife = 5.0
    var lastDay = 0
  }

  private let course: SimulatedCourse
  private let world: WorldNumbers
  private let quickness: Double
  private let starts: [Double]
  private var skills: [Skill]

  /// Draws a learner.
  init(
    course: SimulatedCourse, world: WorldNumbers, quickness: Double,
    using chance: inout SimulatedChance
  ) {
    self.course = course
    self.world = world
    self.quickness = quickness
    starts = (0..<course.count).map { _ in -1 + 0.5 * quickness + 0.6 * chance.bell() }
    skills = Array(repeating: Skill(), count: course.count)
  }

  func chance(skill: Int, level: Int, help: Int, day: Int) -> Double {
    let luck = 0.15 * world.guess
    let odds = odds(skill, level, on: day) + [0, 0.8, 1.6][help]
    return luck + (1 - luck - 0.04 * world.slip) * Curves.logistic(odds)
  }

  func strength(skill: Int, day: Int) -> Double {
    Curves.logistic(odds(skill, course.target, on: day))
  }

  mutating func practise(
    skill: Int, level: Int, help: Int, isRight: Bool, day: Int, using chance: inout SimulatedChance
  ) {
    let needs = course.prerequisites[skill].map { strength(skill: $0, day: day) }.min() ?? 1
    let depth = [0.6, 0.85, 1, 0.9, 0.7][level - 1] * [1, 0.85, 0.7][help] * (isRight ? 1 : 0.6)
    let gain =
      0.7 * world.learning * depth * (0.4 + 0.6 * needs) * Curves.exponential(0.3 * quickness)
    renew(skill, by: gain, day)
  }

  mutating func isTaught(skill: Int, day: Int, using chance: inout SimulatedChance) {
    renew(skill, by: 0.9, day)
  }

  private func odds(_ skill: Int, _ level: Int, on day: Int) -> Double {
    starts[skill] + left(skill, on: day) * skills[skill].trace + Self.easiness[level - 1]
  }

  private func left(_ skill: Int, on day: Int) -> Double {
    let time = Double(day - skills[skill].lastDay)
    return Curves.left(after: time, halfLife: skills[skill].halfLife / world.forgetting)
  }

  private mutating func renew(_ skill: Int, by gain: Double, _ day: Int) {
    // Where there is no trace yet, none has faded.
    let left = skills[skill].trace == 0 ? 1 : left(skill, on: day)
    skills[skill].trace = min(6, skills[skill].trace * (0.5 + 0.5 * left) + gain)
    skills[skill].halfLife = min(200, skills[skill].halfLife * (1.1 + 1.6 * (1 - left)))
    skills[skill].lastDay = day
  }

  private static let easiness = [1.4, 0.7, 0, -0.8, -1.6]
}
