import Foundation
import Records
import Testing

@testable import Host

struct SystemClockTests {
  @Test func theClockOfTheWallIsThatOfTheMachine() {
    let before = Int(Date().timeIntervalSince1970 * 1000) - 1
    let moment = SystemClock().moment()
    let after = Int(Date().timeIntervalSince1970 * 1000) + 1
    #expect((before...after).contains(moment.milliseconds))
    #expect(moment.zoneMinutes == TimeZone.current.secondsFromGMT() / 60)
  }

  @Test func theOtherClockNeverGoesBack() {
    let clock = SystemClock()
    let readings = (0..<10_000).map { _ in clock.monotonicMilliseconds() }
    #expect(readings == readings.sorted())
    #expect(readings[0] > 0)
  }
}
