import Testing

@testable import ProgressStore

@Suite struct ThrottleTests {
  @Test func theFirstTriesAreFree() {
    #expect(
      (1...9).map { Throttle.wait(after: $0, free: 3) / 1000 }
        == [0, 0, 5, 15, 60, 300, 900, 1800, 1800])
    #expect(Throttle.wait(after: 9, free: 10) == 0)
    #expect(Throttle.wait(after: 10, free: 10) == 5000)
    #expect(Throttle.wait(after: 1_000_000, free: 3) == 1_800_000)
  }

  @Test func secondsAreNeverTooFew() {
    #expect([0, 1, 1000, 1001].map(\.seconds) == [0, 1, 1, 2])
  }
}
