import Curriculum
import Records
import Testing

@Suite struct FoldPlaceTests {
  @Test func foldsReadByTimeThenDeviceThenNumber() {
    let events = [
      event("a", 1, at: 10), event("b", 1, at: 10), event("a", 2, at: 10, counter: 1),
      event("b", 2, at: 11), event("a", 3, at: 12), event("a", 4, at: 12),
    ]
    for _ in 0..<20 { #expect(events.shuffled().inFoldOrder() == events) }
  }

  @Test func theLocalDayOrdersNothing() {
    let events = [event("a", 1, at: 10, day: 3), event("b", 1, at: 10, day: 2)]
    #expect(Array(events.reversed()).inFoldOrder() == events)
  }

  @Test func theErasedAreLeftOut() {
    let empty = Event(device: "a", sequence: 1, id: EventID(rawValue: "e"), content: nil)
    #expect([empty].inFoldOrder() == [])
    #expect(empty.foldPlace == nil)
  }

  private func event(
    _ device: DeviceID, _ sequence: Int, at milliseconds: Int, counter: Int = 0, day: Int = 0
  ) -> Event {
    let time = EventTime(
      milliseconds: milliseconds, counter: counter, day: LocalDay(number: day), zoneMinutes: 0)
    return Event(
      device: device, sequence: sequence, id: EventID(rawValue: "\(device)\(sequence)"),
      content: Event.Content(
        learner: "l", time: time, type: EventType(rawValue: "asked"), version: 1, payload: []))
  }
}
