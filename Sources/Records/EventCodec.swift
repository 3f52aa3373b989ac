internal import FoundationEssentials

/// Turns what an event says into bytes once, and reads bytes of every version ever written.
public enum EventCodec {
  /// The bytes of a body in the newest shape, with its type and version.
  public static func encode(_ body: EventBody) -> (type: EventType, version: Int, payload: [UInt8])
  {
    let kind = EventKind(of: body)
    return (kind.type, kind.version, Array(kind.encoded(body)))
  }

  /// What some bytes say; nil for a type or a version this program doesn't know, or bytes that
  /// don't hold together: such an event is kept, forwarded, counted, and ignored by folds.
  public static func decode(_ content: Event.Content) -> EventBody? {
    guard let kind = EventKind(rawValue: content.type.rawValue),
      let payload = Upcasters.newest(
        of: content.payload, kind: kind, version: content.version)
    else { return nil }
    return kind.decoded(Data(payload))
  }
}

extension Event {
  /// What the event says; nil when it was erased or this program can't read it.
  public var body: EventBody? { content.flatMap(EventCodec.decode) }
}

/// The kinds of fact this program knows, each with the version of its newest shape.
enum EventKind: String, CaseIterable {
  case sessionOpened, sessionClosed, cardMade, consentChanged, stepReached, lessonFinished
  case asked, helpShown, answered, skipped, proposalAnswered, handChanged, visited
  case assigned, unassigned
  case wayTold, realUseTold, confidenceTold, questionPassed, pairingChanged, bookmarkChanged
  case placementStarted, placementEnded, rulesChanged, autonomyConfirmed

  /// The name in the store.
  var type: EventType { EventType(rawValue: rawValue) }

  /// The version of the newest shape.
  var version: Int { 1 }
}

/// Brings old payloads to the newest shape. The first shapes are all of version 1: there is
/// nothing to bring yet, and a higher version than we know isn't guessed at.
enum Upcasters {
  /// The payload in the newest shape; nil when the version is unknown.
  static func newest(of payload: [UInt8], kind: EventKind, version: Int) -> [UInt8]? {
    version == kind.version ? payload : nil
  }
}
