public import Curriculum
import FoundationEssentials
import GRDB
public import Records

extension ProgressStore {
  /// Keeps some facts of a learner, all or none, and returns after they are on the disk.
  ///
  /// Each gets the next number of this machine, a name of its own, and a time after all that is
  /// known of this learner and all that this machine wrote.
  @discardableResult
  public func append(
    _ bodies: [EventBody], for learner: LearnerID, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> [Event] {
    let events = try write { db in
      try Self.append(bodies, for: learner, at: moment, using: &random, in: db)
    }
    heads?.advance(events.map(\.head))
    return events
  }

  /// The same inside a transaction; the caller advances the heads after its commit.
  static func append(
    _ bodies: [EventBody], for learner: LearnerID, at moment: Moment,
    using random: inout some RandomNumberGenerator, in db: Database
  ) throws -> [Event] {
    guard try !Erasure.isErased(learner, in: db) else { throw StoreError.learnerErased }
    let position = try Device.current(in: db)
    let learnerTime = try lastTime(of: learner, in: db)
    var last = [position.clock, learnerTime].compactMap { $0 }.max()
    var events: [Event] = []
    for body in bodies {
      let time = EventTime(at: moment, after: last)
      last = time
      let event = Event(
        device: position.device, sequence: position.sequence + events.count + 1,
        id: EventID(at: moment, using: &random),
        content: Event.Content(body, of: learner, at: time))
      try insert(event, in: db)
      try Projections.apply(body, of: event, in: db)
      events.append(event)
    }
    try advance(to: events, after: learnerTime, at: moment, in: db)
    return events
  }

  /// Writes an event's row.
  static func insert(_ event: Event, branch: Int = 0, in db: Database) throws {
    try db.executePrepared(
      """
      INSERT INTO event (\(Event.columns), branch) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)
      """,
      event.columnValues + [branch])
  }

  /// The time of the last that is known of a learner.
  private static func lastTime(of learner: LearnerID, in db: Database) throws -> EventTime? {
    try db.rowPrepared(
      """
      SELECT milliseconds, counter FROM event WHERE learner = ?
      ORDER BY milliseconds DESC, counter DESC LIMIT 1
      """,
      [learner.rawValue]
    ).map {
      .marking(
        try $0.decode(forColumn: "milliseconds"), try $0.decode(forColumn: "counter"))
    }
  }

  /// One learner's events from a machine whose clock runs far ahead don't set our clock forward.
  private static func advance(
    to events: [Event], after learnerTime: EventTime?, at moment: Moment, in db: Database
  ) throws {
    guard let last = events.last else { return }
    try Device.advance(last.head, in: db)
    guard let time = last.content?.time else { return }
    if learnerTime.map({ !$0.isFarAhead(of: moment) }) ?? true {
      try Device.advanceClock(to: time, in: db)
    }
  }
}

extension Event {
  /// The event as the head of its device.
  var head: Head { Head(device: device, sequence: sequence, event: id) }
}

extension EventTime {
  /// Whether another machine's time is more than a day ahead: its clock is wrong, not ours late.
  func isFarAhead(of moment: Moment) -> Bool {
    milliseconds > moment.milliseconds + 86_400_000
  }
}

extension Event.Content {
  fileprivate init(_ body: EventBody, of learner: LearnerID, at time: EventTime) {
    let (type, version, payload) = EventCodec.encode(body)
    self.init(learner: learner, time: time, type: type, version: version, payload: payload)
  }
}
