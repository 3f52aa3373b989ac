public import Curriculum
import GRDB
public import Records

extension ProgressStore {
  /// Gives a learner all that was done under another name, and erases the other: a visit without a
  /// card, or a second card that was made because the first was lost.
  ///
  /// The facts keep their times and days, so that what was remembered days later stays so; consent
  /// and cards aren't taken over. Answers the new events: none where both are the same.
  @discardableResult
  public func join(
    _ other: LearnerID, into learner: LearnerID, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> [Event] {
    guard other != learner else { return [] }
    let events = try write { db in
      guard try !Erasure.isErased(learner, in: db) else { throw StoreError.learnerErased }
      let device = try Device.current(in: db)
      let contents = try Self.history(of: other, in: db).compactMap { $0.content(for: learner) }
      let events = contents.enumerated().map { number, content in
        Event(
          device: device.device, sequence: device.sequence + number + 1,
          id: EventID(at: moment, using: &random), content: content)
      }
      for event in events { try Self.insert(event, in: db) }
      if let last = events.last { try Device.advance(last.head, in: db) }
      try Projections.rebuild(learner, in: db)
      return events
    }
    heads?.advance(events.map(\.head))
    // A power cut between the two leaves the work twice, never lost.
    try erase([other])
    try clean()
    return events
  }
}

extension Event {
  /// What it says, told of another learner; nil where it belongs to a card and not to the work.
  fileprivate func content(for learner: LearnerID) -> Content? {
    guard let content else { return nil }
    switch body {
    case .cardMade, .consentChanged: return nil
    default:
      return Content(
        learner: learner, time: content.time, type: content.type, version: content.version,
        payload: content.payload)
    }
  }
}
