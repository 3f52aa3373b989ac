import Curriculum

/// The place of an event in the one order that every fold reads: time, then device, then number, as
/// the store's own order; so that the order in which events arrived doesn't matter.
///
/// The local day isn't in it: two machines may call one millisecond by two days, and that must not
/// leave them unordered.
public struct FoldPlace: Comparable, Sendable {
  private let milliseconds: Int
  private let counter: Int
  private let device: DeviceID
  private let sequence: Int
  private let id: EventID

  fileprivate init(_ event: Event, at time: EventTime) {
    milliseconds = time.milliseconds
    counter = time.counter
    device = event.device
    sequence = event.sequence
    id = event.id
  }

  public static func < (left: FoldPlace, right: FoldPlace) -> Bool { left.key < right.key }

  private var key: (Int, Int, DeviceID, Int, EventID) {
    (milliseconds, counter, device, sequence, id)
  }
}

extension Event {
  /// Its place among all events; nil where it was erased.
  public var foldPlace: FoldPlace? { content.map { FoldPlace(self, at: $0.time) } }
}

extension Sequence<Event> {
  /// The events in the order of folds. Erased events are left out.
  public func inFoldOrder() -> [Event] {
    compactMap { event in event.foldPlace.map { (event, $0) } }
      .sorted { $0.1 < $1.1 }
      .map(\.0)
  }
}
