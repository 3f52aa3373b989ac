import Testing

@testable import Interface

@Suite struct RepeatGuardTests {
  @Test func firstEnterActsAtOnce() {
    var guarding = RepeatGuard()
    #expect(guarding.judge(at: 5000) == .acts)
    #expect(guarding.deadline == nil)
  }

  @Test func bounceIsDropped() {
    var guarding = RepeatGuard()
    _ = guarding.judge(at: 5000)
    #expect(guarding.judge(at: 5199) == .dropped)
  }

  @Test func quickEnterWaitsAndActs() {
    var guarding = RepeatGuard()
    _ = guarding.judge(at: 5000)
    #expect(guarding.judge(at: 5200) == .waits)
    #expect(guarding.deadline == 5320)
    let releases = [guarding.release(), guarding.release()]
    #expect(releases == [true, false])
  }

  @Test func enterAfterCalmActsAtOnce() {
    var guarding = RepeatGuard()
    _ = guarding.judge(at: 5000)
    #expect(guarding.judge(at: 5700) == .acts)
  }

  @Test func releasedEnterCountsFromItsPress() {
    var guarding = RepeatGuard()
    _ = guarding.judge(at: 5000)
    _ = guarding.judge(at: 5300)
    _ = guarding.release()
    #expect(guarding.judge(at: 5499) == .dropped)
    #expect(guarding.judge(at: 5510) == .waits)
  }

  @Test(arguments: [250, 500, 660], [30, 40, 92])
  func heldKeyActsOnce(delay: Int, period: Int) {
    var guarding = RepeatGuard()
    var acted = 0
    if guarding.judge(at: 0) == .acts { acted += 1 }
    var time = delay
    while time < 10_000 {
      if let deadline = guarding.deadline, deadline <= time, guarding.release() { acted += 1 }
      if guarding.judge(at: time) == .acts { acted += 1 }
      time += period
    }
    #expect(acted == 1)
    #expect(guarding.deadline == nil)
  }

  @Test func pauseEndsARun() {
    var guarding = RepeatGuard()
    for time in [0, 250, 280, 310] { _ = guarding.judge(at: time) }
    #expect(guarding.judge(at: 460) == .dropped)
    #expect(guarding.judge(at: 1200) == .acts)
  }
}
