import Curriculum
import Records
import Testing

@testable import LearnerModel

struct L2LowerTests {
  @Test func eachSecondWrongAnswerLowers() {
    var practice = Practice()
    for _ in 1...4 { practice.answer(.right, at: 2) }
    var levels: [Int] = []
    for _ in 1...6 {
      practice.answer(.wrong, at: 4)
      levels.append(practice.known().level.number)
    }
    #expect(levels == [4, 3, 3, 2, 2, 1])
  }

  @Test func atTheEasiestItDoesNotSpeak() {
    var practice = Practice()
    for _ in 1...4 { practice.answer(.wrong, at: 1) }
    #expect(practice.known().level == Level(1))
    #expect(!practice.fired.contains(.lower))
  }

  @Test func aPartlyRightAnswerAfterTwoWrongDoesNotLowerAgain() {
    var practice = Practice()
    for _ in 1...3 { practice.answer(.right, at: 3) }
    practice.answer(.wrong, at: 4)
    practice.answer(.wrong, at: 4)
    let level = practice.known().level
    practice.answer(.partly(0.5), at: 3)
    #expect(practice.known().wrong == 2)
    #expect(practice.known().level == level)
  }
}
