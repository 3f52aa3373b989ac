import Curriculum
import Records
import Testing

@testable import LearnerModel

struct V1RetainedTests {
  @Test func theIntervalsGrow() {
    var practice = Practice()
    practice.master()
    var intervals: [Int] = []
    for _ in 1...5 {
      let due = practice.known().due?.number ?? 0
      intervals.append(due - practice.day.number)
      practice.pass(days: due - practice.day.number)
      practice.answer(.right, at: 3)
      #expect(practice.fired == [.retained])
      #expect(practice.known().state == .confirmed)
    }
    #expect(intervals == [4, 14, 45, 120, 120])
  }

  @Test func earlyItConfirmsWithoutAdvancing() {
    var practice = Practice()
    practice.master()
    practice.pass(days: 1)
    practice.answer(.right, at: 3)
    #expect(practice.known().state == .confirmed)
    #expect(practice.known().box == 0)
    #expect(practice.known().due?.number == 104)
  }

  @Test func theSameDayProvesNothing() {
    var practice = Practice()
    practice.master()
    practice.answer(.right, at: 3)
    #expect(practice.known().state == .provisional)
  }

  @Test func belowTheTargetItProvesNothing() {
    var practice = Practice()
    practice.master()
    practice.pass(days: 4)
    practice.answer(.right, at: 2)
    #expect(practice.known().state == .provisional)
    #expect(practice.known().reviews.total == 0)
  }
}
