import Records
import Testing

@Suite struct EventIDTests {
  @Test func anIdIsAUUIDOfVersion7() {
    var ones = Fixed(value: .max)
    var zeros = Fixed(value: 0)
    let moment = Moment(milliseconds: 0x017F_22E2_79B0, zoneMinutes: 0)
    #expect(
      EventID(at: moment, using: &ones).rawValue == "017f22e2-79b0-7fff-bfff-ffffffffffff")
    #expect(
      EventID(at: moment, using: &zeros).rawValue == "017f22e2-79b0-7000-8000-000000000000")
  }

  @Test func laterIdsAreGreater() {
    var random = SystemRandomNumberGenerator()
    let ids = (0..<100).map {
      EventID(at: Moment(milliseconds: 1_795_251_600_000 + $0, zoneMinutes: 0), using: &random)
    }
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == 100)
  }

  @Test func aTimeBefore1970IsTheFirst() {
    var zeros = Fixed(value: 0)
    let id = EventID(at: Moment(milliseconds: -5, zoneMinutes: 0), using: &zeros)
    #expect(id.rawValue == "00000000-0000-7000-8000-000000000000")
  }
}

private struct Fixed: RandomNumberGenerator {
  let value: UInt64

  mutating func next() -> UInt64 { value }
}
