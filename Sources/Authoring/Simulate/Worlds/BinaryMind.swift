/// The first family: a skill is known or it isn't (Corbett & Anderson 1995), and may be forgotten
/// overnight.
struct BinaryMind: SimulatedMind {
  private struct Skill {
    var isKnown: Bool
    /// The days on which it was practised while known: each makes forgetting slower.
    var practisedDays = 0
    var lastDay = 0
    /// How long it lasts, drawn once a practice: known until that day.
    var lastsUntil = Int.max
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
    let prior = Curves.logistic(-1.7 + 0.6 * quickness)
    skills = (0..<course.count).map { _ in
      Skill(isKnown: chance.happens(prior))
    }
  }

  func chance(skill: Int, level: Int, help: Int, day: Int) -> Double {
    if isKnown(skill, on: day) { return 1 - Self.slips[level - 1] * world.slip }
    return min(0.9, Self.guesses[level - 1] * world.guess + [0, 0.2, 0.35][help])
  }

  func strength(skill: Int, day: Int) -> Double { isKnown(skill, on: day) ? 1 : 0 }

  mutating func practise(
    skill: Int, level: Int, help: Int, isRight: Bool, day: Int, using chance: inout SimulatedChance
  ) {
    skills[skill].isKnown = isKnown(skill, on: day)
    if !skills[skill].isKnown {
      let needs = course.prerequisites[skill].allSatisfy { isKnown($0, on: day) } ? 1.0 : 0.3
      let learning =
        0.3 * world.learning * Curves.exponential(0.35 * quickness) * needs
        * Self.fits[level - 1] * [1, 1.15, 1.4][help]
      skills[skill].isKnown = chance.happens(min(0.8, learning))
    }
    if skills[skill].isKnown { keep(skill, day, using: &chance) }
  }

  mutating func isTaught(skill: Int, day: Int, using chance: inout SimulatedChance) {
    guard chance.happens(0.6) else { return }
    skills[skill].isKnown = true
    keep(skill, day, using: &chance)
  }

  private func isKnown(_ skill: Int, on day: Int) -> Bool {
    skills[skill].isKnown && day < skills[skill].lastsUntil
  }

  /// Draws how long the skill lasts from now on; a further day of practice makes it longer.
  private mutating func keep(
    _ skill: Int, _ day: Int, using chance: inout SimulatedChance
  ) {
    if skills[skill].practisedDays == 0 || skills[skill].lastDay < day {
      skills[skill].practisedDays += 1
    }
    skills[skill].lastDay = day
    let daily =
      0.015 * world.forgetting * [1, 0.45, 0.2, 0.1][min(3, skills[skill].practisedDays - 1)]
    var lasts = 1
    while lasts < 400, !chance.happens(daily) { lasts += 1 }
    skills[skill].lastsUntil = day + lasts
  }

  private static let guesses = [0.35, 0.28, 0.2, 0.14, 0.1]
  private static let slips = [0.04, 0.06, 0.1, 0.17, 0.27]
  /// How well each level teaches who doesn't know yet.
  private static let fits = [0.8, 1, 1, 0.65, 0.4]
}
