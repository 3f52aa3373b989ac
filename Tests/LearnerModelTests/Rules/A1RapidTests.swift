import Curriculum
import Records
import Testing

@testable import LearnerModel

struct A1RapidTests {
  @Test(arguments: [(999, 5, true), (1000, 5, false), (5999, 60, true), (6000, 60, false)])
  func fastAndWrongIsIgnoredBelowTheShortestTime(
    milliseconds: Int, expectedSeconds: Int, isIgnored: Bool
  ) {
    var practice = Practice()
    practice.answer(
      .wrong, at: 2, milliseconds: milliseconds, expectedSeconds: expectedSeconds)
    #expect((practice.fired == [.rapid]) == isIgnored)
    #expect((practice.facts.skills["a"] == nil) == isIgnored)
  }

  @Test func fastAndRightCounts() {
    var practice = Practice()
    practice.answer(.right, at: 2, milliseconds: 200)
    #expect(practice.known().answers == 1)
  }

  @Test func anUnmeasuredTimeIsNeverFast() {
    var practice = Practice()
    practice.answer(.wrong, at: 2, milliseconds: nil)
    #expect(practice.known().wrong == 1)
  }

  @Test func aCountedAnswerEndsTheRow() {
    var practice = Practice()
    for _ in 1...3 { practice.answer(.wrong, at: 2, milliseconds: 100) }
    #expect(practice.facts.rapidInARow == 3)
    practice.answer(.wrong, at: 2)
    #expect(practice.facts.rapidInARow == 0)
  }

  @Test func switchedOffItCounts() {
    var practice = Practice()
    practice.override("A1", "on", .flag(false))
    practice.answer(.wrong, at: 2, milliseconds: 100)
    #expect(practice.known().wrong == 1)
  }
}
