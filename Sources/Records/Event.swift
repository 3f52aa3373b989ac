public import Curriculum

/// A fact that happened, as it is kept for ever: the only truth about a learner.
///
/// What a learner knows, what is due and who needs help are folds over events. The payload is
/// never encoded again: its bytes are those of the day it happened.
public struct Event: Equatable, Sendable {
  /// The machine that wrote it.
  public let device: DeviceID
  /// Its number on that machine: 1, 2, 3… without a gap.
  public let sequence: Int
  /// Its own name, different on every machine for ever.
  public let id: EventID
  /// What it says; nil after an erasure, which keeps only the numbered empty row.
  public let content: Content?

  /// What an event says.
  public struct Content: Equatable, Sendable {
    /// The learner it is about.
    public let learner: LearnerID
    /// When it happened.
    public let time: EventTime
    /// What kind of fact: `answered`.
    public let type: EventType
    /// The version of the payload's shape, from 1.
    public let version: Int
    /// JSON, as it was first written.
    public let payload: [UInt8]

    /// Makes a content.
    public init(
      learner: LearnerID, time: EventTime, type: EventType, version: Int, payload: [UInt8]
    ) {
      self.learner = learner
      self.time = time
      self.type = type
      self.version = version
      self.payload = payload
    }
  }

  /// Makes an event.
  public init(device: DeviceID, sequence: Int, id: EventID, content: Content?) {
    self.device = device
    self.sequence = sequence
    self.id = id
    self.content = content
  }
}

/// The name of a kind of fact, as it stands in the store.
public struct EventType: RawRepresentable, Hashable, Sendable {
  /// The name: a past participle in camel case.
  public let rawValue: String

  /// Names a kind.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Event {
  /// The hash of all that the event says, to find a changed or damaged row.
  public var digest: ContentHash? {
    guard let content else { return nil }
    return ContentHash(ofParts: [
      Array(device.rawValue.utf8), Array(String(sequence).utf8), Array(id.rawValue.utf8),
      Array(content.learner.rawValue.utf8), Array(content.time.description.utf8),
      Array(content.type.rawValue.utf8), Array(String(content.version).utf8), content.payload,
    ])
  }
}
