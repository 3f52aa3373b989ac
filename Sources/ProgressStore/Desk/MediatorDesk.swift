public import Curriculum
import GRDB
public import Records
import Text

/// All that a mediator may see and do. Each query goes through the consent of the learner: there
/// is no other way from a mediator to a row.
public struct MediatorDesk: Sendable {
  /// Whose desk it is.
  public let mediator: MediatorID
  /// Where the rows are; never handed out.
  let store: ProgressStore
}

extension ProgressStore {
  /// The desk of a mediator; nil where there is no such account.
  public func desk(for mediator: MediatorID) throws(StoreError) -> MediatorDesk? {
    let isKnown = try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM mediator WHERE mediator = ?)",
        arguments: [mediator.rawValue]) ?? false
    }
    return isKnown ? MediatorDesk(mediator: mediator, store: self) : nil
  }
}

extension MediatorDesk {
  /// All that is known of a learner, in fold order; nil without consent.
  public func history(of learner: LearnerID) throws(StoreError) -> [Event]? {
    try store.read { db in
      try Self.isVisible(learner, in: db) ? try ProgressStore.history(of: learner, in: db) : nil
    }
  }

  /// The learner's answers in fold order, each with what was asked and why; nil without consent.
  public func answers(of learner: LearnerID) throws(StoreError) -> [AnswerRow]? {
    try store.read { db in
      guard try Self.isVisible(learner, in: db) else { return nil }
      return try ProgressStore.answers(of: learner, in: db)
    }
  }

  /// Whether the learner has a card and agreed to be seen.
  static func isVisible(_ learner: LearnerID, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM visible WHERE learner = ?)",
      arguments: [learner.rawValue]) ?? false
  }
}

extension ProgressStore {
  /// A learner's answers; the caller has made sure that they may be seen.
  static func answers(of learner: LearnerID, in db: Database) throws -> [AnswerRow] {
    let asked = try bodies(
      "asking JOIN event USING (eventID) WHERE asking.learner = ?", of: learner, in: db)
    let askings = asked.reduce(into: [EventID: Asked]()) { askings, entry in
      if case .asked(let fact) = entry.body { askings[entry.event.id] = fact }
    }
    let names = try askedEvents(of: learner, in: db)
    let answered = try bodies(
      "answer JOIN event USING (eventID) WHERE answer.learner = ?", of: learner, in: db)
    return answered.compactMap { event, body in
      guard case .answered(let attempt) = body, let time = event.content?.time else { return nil }
      return AnswerRow(
        event: event.id, learner: learner, time: time,
        asked: names[event.id].flatMap { askings[$0] }, attempt: attempt)
    }
  }

  private static func bodies(
    _ source: String, of learner: LearnerID, in db: Database
  ) throws -> [(event: Event, body: EventBody)] {
    let columns = Event.columns.split(separator: ", ").map { "event.\($0)" }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT \(columns.joined(separator: ", ")) FROM \(source)
        ORDER BY event.milliseconds, event.counter, event.device, event.sequence, event.eventID
        """,
      arguments: [learner.rawValue]
    ).compactMap { row in
      let event = try Event(row: row)
      return event.body.map { (event, $0) }
    }
  }

  private static func askedEvents(
    of learner: LearnerID, in db: Database
  ) throws -> [EventID: EventID] {
    try Row.fetchAll(
      db,
      sql:
        "SELECT eventID, askedEventID FROM answer WHERE learner = ? AND askedEventID IS NOT NULL",
      arguments: [learner.rawValue]
    ).reduce(into: [:]) { names, row in
      let answer = EventID(rawValue: try row.decode(forColumn: "eventID"))
      names[answer] = EventID(rawValue: try row.decode(forColumn: "askedEventID"))
    }
  }
}
