import Curriculum
import GRDB
import Records

/// The tables that follow from events without the learner model, changed in the event's own
/// transaction; made again from the events they are the same.
enum Projections {
  /// The tables, each with the order that makes two of them comparable.
  static let tables = [
    ("presence", "learner, session"), ("consent", "learner"),
    ("openAssignment", "learner, course, module"), ("asking", "learner, asking"),
    ("answer", "eventID"),
  ]

  /// Lets an event change the tables. What it says must be later than all that is known of its
  /// learner; what this program can't read changes nothing.
  static func apply(_ event: Event, in db: Database) throws {
    if let body = event.body { try apply(body, of: event, in: db) }
  }

  /// The same for an event that was just made of a body: it isn't read from its bytes again.
  static func apply(_ body: EventBody, of event: Event, in db: Database) throws {
    guard let content = event.content else { return }
    let change = Projection(db: db, event: event, content: content)
    switch body {
    case .sessionOpened(let fact): try change.open(fact)
    case .sessionClosed(let fact): try change.close(fact)
    case .handChanged(let fact): try change.setHand(fact)
    case .stepReached(let fact): try change.setActivity(lesson: fact.place)
    case .lessonFinished(let fact): try change.setActivity(lesson: fact.place)
    case .asked(let fact): try change.ask(fact)
    case .answered(let fact): try change.answer(fact)
    case .consentChanged(let fact): try change.setConsent(fact)
    case .assigned(let fact): try change.assign(fact)
    case .unassigned(let fact): try change.unassign(fact)
    case .helpShown, .skipped, .proposalAnswered, .wayTold, .realUseTold, .confidenceTold,
      .questionPassed, .pairingChanged, .bookmarkChanged, .placementEnded:
      try change.touch()
    // Where a mediator asks for it, the learner did nothing.
    case .placementStarted(let fact): if fact.mediator == nil { try change.touch() }
    case .cardMade, .visited, .rulesChanged, .autonomyConfirmed: break
    }
  }

  /// Empties the tables of one learner.
  static func clear(_ learner: LearnerID, in db: Database) throws {
    for (table, _) in tables {
      try db.execute(
        sql: "DELETE FROM \(table) WHERE learner = ?", arguments: [learner.rawValue])
    }
  }

  /// Makes the rows of one learner again.
  static func rebuild(_ learner: LearnerID, in db: Database) throws {
    try clear(learner, in: db)
    for event in try ProgressStore.history(of: learner, in: db) { try apply(event, in: db) }
  }

  /// Makes all the rows again from the events of one database, in another or the same.
  static func replay(
    from source: Database, into target: Database,
    seeing see: (Event, Row) throws -> Void = { _, _ in }
  ) throws {
    for (table, _) in tables { try target.execute(sql: "DELETE FROM \(table)") }
    let rows = try Row.fetchCursor(
      source,
      sql: """
        SELECT \(Event.columns) FROM event WHERE learner IS NOT NULL
        ORDER BY learner, \(Event.foldOrder)
        """)
    while let row = try rows.next() {
      let event = try Event(row: row)
      try see(event, row)
      try apply(event, in: target)
    }
  }
}
