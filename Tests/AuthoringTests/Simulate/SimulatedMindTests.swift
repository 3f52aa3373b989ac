import Testing

@testable import Authoring

struct SimulatedMindTests {
  private static let families = WorldFamily.allCases

  private func mind(_ family: WorldFamily, seed: UInt64) -> any SimulatedMind {
    var chance = SimulatedChance(seed)
    let course = SimulatedCourse(skills: 20, using: &chance)
    return family.mind(course: course, world: WorldNumbers(), quickness: 0, using: &chance)
  }

  @Test(arguments: families)
  func chancesAreChancesWhateverIsAsked(family: WorldFamily) {
    var mind = mind(family, seed: 1)
    var chance = SimulatedChance(2)
    for day in 0..<60 {
      for skill in 0..<20 {
        for level in 1...5 {
          for help in 0...2 {
            let value = mind.chance(skill: skill, level: level, help: help, day: day)
            #expect((0...1).contains(value))
          }
        }
        #expect((0...1).contains(mind.strength(skill: skill, day: day)))
        mind.practise(
          skill: skill, level: 1 + day % 5, help: day % 3, isRight: day % 2 == 0, day: day,
          using: &chance)
      }
    }
  }

  @Test(arguments: families)
  func anEasierLevelAndMoreHelpNeverMakeItHarder(family: WorldFamily) {
    let mind = mind(family, seed: 3)
    for skill in 0..<20 {
      let byLevel = (1...5).map { mind.chance(skill: skill, level: $0, help: 0, day: 0) }
      #expect(byLevel == byLevel.sorted(by: >))
      guard !mind.knows(skill, on: 0) else { continue }
      let byHelp = (0...2).map { mind.chance(skill: skill, level: 3, help: $0, day: 0) }
      #expect(byHelp == byHelp.sorted())
    }
  }

  @Test(arguments: families)
  func practiceTeachesAndTimeTakesAway(family: WorldFamily) {
    var before = 0.0
    var after = 0.0
    var later = 0.0
    for seed in 1...30 {
      var mind = mind(family, seed: UInt64(seed))
      var chance = SimulatedChance(99, UInt64(seed))
      before += mind.strength(skill: 0, day: 0)
      for _ in 1...12 {
        mind.practise(skill: 0, level: 2, help: 0, isRight: true, day: 0, using: &chance)
      }
      after += mind.strength(skill: 0, day: 0)
      later += mind.strength(skill: 0, day: 40)
    }
    #expect(after > before + 3)
    #expect(later < after - 3)
  }

  @Test(arguments: families)
  func reviewsSlowForgetting(family: WorldFamily) {
    var once = 0.0
    var spaced = 0.0
    for seed in 1...60 {
      for isSpaced in [false, true] {
        var mind = mind(family, seed: UInt64(seed))
        var chance = SimulatedChance(7, UInt64(seed))
        for day in isSpaced ? [0, 0, 0, 0, 4, 4, 9, 9] : Array(repeating: 9, count: 8) {
          mind.practise(skill: 0, level: 3, help: 0, isRight: true, day: day, using: &chance)
        }
        let left = mind.strength(skill: 0, day: 40)
        if isSpaced { spaced += left } else { once += left }
      }
    }
    #expect(spaced > once)
  }

  @Test(arguments: families)
  func somebodyWhoExplainsHelps(family: WorldFamily) {
    var before = 0.0
    var after = 0.0
    for seed in 1...30 {
      var mind = mind(family, seed: UInt64(seed))
      var chance = SimulatedChance(5, UInt64(seed))
      before += mind.strength(skill: 2, day: 0)
      mind.isTaught(skill: 2, day: 0, using: &chance)
      after += mind.strength(skill: 2, day: 0)
    }
    #expect(after > before + 1)
  }
}
