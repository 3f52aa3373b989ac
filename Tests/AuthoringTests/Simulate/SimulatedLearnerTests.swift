import Testing

@testable import Authoring

struct SimulatedLearnerTests {
  private func results(
    haste: Double = 1, offered: Int = 0, level: Int = 2, count: Int = 400
  ) -> [SimulatedResult] {
    var chance = SimulatedChance(1)
    let course = SimulatedCourse(skills: 20, using: &chance)
    var world = WorldNumbers()
    world.haste = haste
    return (0..<count).map { number in
      var learner = SimulatedLearner(
        of: .ability, in: course, world: world, using: SimulatedChance(2, UInt64(number)))
      return learner.answer(skill: number % 20, level: level, offered: offered, day: 0)
    }
  }

  @Test func someDoNotReadAndAreFast() {
    let hasty = results(haste: 8).count { $0.milliseconds < 1_300 }
    #expect(hasty > 40)
    #expect(results(haste: 0).allSatisfy { $0.milliseconds >= 4_000 })
  }

  @Test func helpIsUsedMoreWhereItIsOffered() {
    let alone = results(haste: 0).count { $0.isHelped }
    let offered = results(haste: 0, offered: 1).count { $0.isHelped }
    #expect(alone > 0)
    #expect(offered > 2 * alone)
    #expect(results(haste: 0, offered: 2).allSatisfy { $0.isHelped })
  }

  @Test func whoFailsAgainAndAgainGivesUpSoonerThanWhoDoesNot() {
    var chance = SimulatedChance(1)
    let course = SimulatedCourse(skills: 20, using: &chance)
    var left = [1: 0, 5: 0]
    for level in [1, 5] {
      for number in 0..<300 {
        var learner = SimulatedLearner(
          of: .memory, in: course, world: WorldNumbers(), using: SimulatedChance(3, UInt64(number)))
        for _ in 1...12 {
          _ = learner.answer(skill: 0, level: level, offered: 0, day: 0)
          if learner.givesUp() { left[level, default: 0] += 1 }
        }
      }
    }
    #expect(left[5, default: 0] > left[1, default: 0])
  }
}
