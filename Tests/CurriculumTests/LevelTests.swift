import Curriculum
import Foundation
import Testing

@Suite struct LevelTests {
  @Test(arguments: [Int.min, -1, 0, 6, Int.max])
  func thereAreFiveLevelsOnly(_ number: Int) {
    #expect(Level(number) == nil)
  }

  @Test func theNearestLevelIsTaken() {
    #expect(Level(clamping: -3) == .lowest)
    #expect(Level(clamping: 4).number == 4)
    #expect(Level(clamping: 9) == .highest)
  }

  @Test func aRaiseStaysWithinTheLevels() {
    #expect(Level(clamping: 2).raised(by: 1) == Level(3))
    #expect(Level.highest.raised(by: 1) == .highest)
    #expect(Level.lowest.raised(by: -1) == .lowest)
  }

  @Test func levelsAreInOrder() {
    #expect((1...5).compactMap { Level($0) }.sorted().map { $0.number } == [1, 2, 3, 4, 5])
    #expect(Level.lowest < .highest)
  }

  @Test func aLevelIsANumberInJSON() throws {
    #expect(try String(decoding: JSONEncoder().encode([Level.highest]), as: UTF8.self) == "[5]")
    #expect(
      try JSONDecoder().decode([Level].self, from: Data("[3,12]".utf8)).map { $0.number } == [3, 5])
  }
}
