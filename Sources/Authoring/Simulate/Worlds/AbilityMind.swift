/// The second family: ability is a number that grows most where the exercise is neither easy nor
/// hopeless (Vygotsky's zone of proximal development), and falls back with time.
struct AbilityMind: SimulatedMind {
  private struct Skill {
    let start: Double
    var ability: Double
    var lastDay = 0
    var practisedDays = 1
  }

  private let course: SimulatedCourse
  private let world: WorldNumbers
  private let quickness: Double
  private var skills: [Skill]

  /// Draws a learner.
  init(
    course: SimulatedCourse, world: WorldNumbers, quickness: Double,
    using chance: inout SimulatedChance
  ) {
    self.course = course
    self.world = world
    self.quickness = quickness
    skills = (0..<course.count).map { _ in
      let start = -0.8 + 0.45 * quickness + 0.5 * chance.bell()
      return Skill(start: start, ability: start)
    }
  }

  func chance(skill: Int, level: Int, help: Int, day: Int) -> Double {
    let luck = 0.12 * world.guess
    let ability = ability(skill, on: day) + [0, 0.5, 0.9][help]
    let able = Curves.logistic(Self.steepness * (ability - Self.difficulties[level - 1]))
    return luck + (1 - luck - 0.03 * world.slip) * able
  }

  func strength(skill: Int, day: Int) -> Double {
    let gap = ability(skill, on: day) - Self.difficulties[course.target - 1]
    return Curves.logistic(Self.steepness * gap)
  }

  mutating func practise(
    skill: Int, level: Int, help: Int, isRight: Bool, day: Int, using chance: inout SimulatedChance
  ) {
    let now = ability(skill, on: day)
    let able = Curves.logistic(Self.steepness * (now - Self.difficulties[level - 1]))
    let distance = (able - 0.6) / 0.28
    let zone = Curves.exponential(-distance * distance)
    let needs = course.prerequisites[skill].map { strength(skill: $0, day: day) }.min() ?? 1
    let gain =
      0.34 * world.learning * zone * (0.35 + 0.65 * needs)
      * Curves.exponential(0.3 * quickness) * (isRight ? 1 : 0.7) * [1, 0.9, 0.8][help]
    keep(skill, at: now + gain, day)
  }

  mutating func isTaught(skill: Int, day: Int, using chance: inout SimulatedChance) {
    keep(skill, at: ability(skill, on: day) + 0.5, day)
  }

  /// What was learned goes by halves; what the learner came with stays.
  private func ability(_ skill: Int, on day: Int) -> Double {
    let known = skills[skill]
    let halfLife = 18 * Double(known.practisedDays) / world.forgetting
    let left = Curves.left(after: Double(day - known.lastDay), halfLife: halfLife)
    return known.start + (known.ability - known.start) * left
  }

  private mutating func keep(_ skill: Int, at ability: Double, _ day: Int) {
    skills[skill].ability = ability
    if skills[skill].lastDay < day { skills[skill].practisedDays += 1 }
    skills[skill].lastDay = day
  }

  private static let steepness = 1.7
  private static let difficulties = [-1.6, -0.8, 0, 0.8, 1.6]
}
