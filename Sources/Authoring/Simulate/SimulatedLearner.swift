/// A simulated person: a mind, and what surrounds it in every world: haste, hints, losing heart and
/// losing interest.
struct SimulatedLearner {
  /// What the person knows.
  private(set) var mind: any SimulatedMind
  private let world: WorldNumbers
  private let haste: Double
  private let pride: Double
  private var frustration = 0.0
  private var boredom = 0.0
  private var lastSkill: Int?
  private var chance: SimulatedChance

  /// Draws a person.
  init(
    of family: WorldFamily, in course: SimulatedCourse, world: WorldNumbers,
    using chance: SimulatedChance
  ) {
    var chance = chance
    let quickness = chance.bell()
    self.world = world
    haste = min(0.3, 0.04 * world.haste * Curves.exponential(0.7 * chance.bell()))
    pride = chance.uniform()
    mind = family.mind(course: course, world: world, quickness: quickness, using: &chance)
    self.chance = chance
  }

  /// Answers an exercise, and learns from it.
  mutating func answer(skill: Int, level: Int, offered: Int, day: Int) -> SimulatedResult {
    if chance.happens(min(0.6, haste * (1 + 0.5 * frustration))) {
      return guess(skill: skill, level: level)
    }
    let alone = mind.chance(skill: skill, level: level, help: 0, day: day)
    let help = help(offered, confidence: alone)
    let able = mind.chance(skill: skill, level: level, help: help, day: day)
    let isRight = chance.happens(able)
    mind.practise(
      skill: skill, level: level, help: help, isRight: isRight, day: day, using: &chance)
    feel(skill: skill, isRight: isRight, alone: alone)
    return SimulatedResult(
      skill: skill, level: level, isRight: isRight, isHelped: help > 0,
      milliseconds: 4_000 + chance.whole(in: 0...16_000))
  }

  /// Somebody comes and explains; seven times in ten that works.
  mutating func isVisited(skill: Int, day: Int) {
    frustration *= 0.4
    if chance.happens(0.7) { mind.isTaught(skill: skill, day: day, using: &chance) }
  }

  /// Whether the person gives up now.
  mutating func givesUp() -> Bool {
    let heart = 0.006 * world.frustration * max(0, frustration - 2)
    let interest = 0.003 * world.boredom * max(0, boredom - 3)
    return chance.happens(heart + interest)
  }

  /// A night's sleep.
  mutating func rest() {
    frustration *= 0.5
    boredom *= 0.5
  }

  /// A fast answer of somebody who didn't read: nothing is learned.
  private mutating func guess(skill: Int, level: Int) -> SimulatedResult {
    SimulatedResult(
      skill: skill, level: level, isRight: chance.happens(0.2), isHelped: false,
      milliseconds: 300 + chance.whole(in: 0...900))
  }

  /// The help that is used: an example always, a hint by who doubts, and sometimes one unasked for.
  private mutating func help(_ offered: Int, confidence: Double) -> Int {
    if offered == 2 { return 2 }
    let willingness = offered == 1 ? 0.8 : 0.2
    return chance.happens(willingness * (1 - confidence) * (1 - 0.5 * pride)) ? 1 : 0
  }

  /// Wrong answers cost heart; more of the same easy thing costs interest.
  private mutating func feel(skill: Int, isRight: Bool, alone: Double) {
    frustration = 0.85 * frustration + (isRight ? 0 : 1)
    boredom = 0.9 * boredom + (alone > 0.9 && skill == lastSkill ? 1 : 0)
    lastSkill = skill
  }
}
