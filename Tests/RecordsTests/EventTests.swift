import Curriculum
import Records
import Testing

@Suite struct EventTests {
  @Test func anErasedEventSaysNothing() {
    let empty = Event(device: "a", sequence: 1, id: EventID(rawValue: "e"), content: nil)
    #expect(empty.digest == nil)
    #expect(empty.body == nil)
  }

  @Test func theDigestIsThatOfAllThatIsSaid() {
    let base = event("a", 1, at: 10)
    #expect(base.digest == event("a", 1, at: 10).digest)
    let others = [
      event("b", 1, at: 10), event("a", 2, at: 10), event("a", 1, at: 11),
      event("a", 1, at: 10, counter: 1), event("a", 1, at: 10, learner: "l2"),
      event("a", 1, at: 10, type: "skipped"), event("a", 1, at: 10, version: 2),
      event("a", 1, at: 10, payload: [1]), event("a", 1, at: 10, zone: 60),
    ]
    #expect(Set(others.map(\.digest)).count == others.count)
    #expect(!others.map(\.digest).contains(base.digest))
  }

  @Test func theDigestStaysTheSameForEver() {
    // Computed apart: SHA-256 of each part after its length in 8 bytes, the lowest first.
    let known = "4443ef6422760f8d06fb960f3feaa7f636639e8dd8aacbc9eee5a13f036c7be2"
    #expect(event("a", 1, at: 10).digest?.hexadecimal == known)
  }

  private func event(
    _ device: DeviceID, _ sequence: Int, at milliseconds: Int, counter: Int = 0,
    learner: LearnerID = "l1", type: String = "asked", version: Int = 1,
    payload: [UInt8] = [], zone: Int = 0
  ) -> Event {
    let time = EventTime(
      milliseconds: milliseconds, counter: counter, day: LocalDay(number: 0), zoneMinutes: zone)
    return Event(
      device: device, sequence: sequence, id: EventID(rawValue: "\(device)\(sequence)"),
      content: Event.Content(
        learner: learner, time: time, type: EventType(rawValue: type), version: version,
        payload: payload))
  }
}
