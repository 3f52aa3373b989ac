public import Curriculum
import GRDB
public import Records

extension ProgressStore {
  /// All that is known of a learner, in the order that folds read.
  public func history(of learner: LearnerID) throws(StoreError) -> [Event] {
    try read { try Self.history(of: learner, in: $0) }
  }

  /// The same inside a look that is already open.
  static func history(of learner: LearnerID, in db: Database) throws -> [Event] {
    try Row.fetchAll(
      db, sql: "SELECT \(Event.columns) FROM event WHERE learner = ? ORDER BY \(Event.foldOrder)",
      arguments: [learner.rawValue]
    ).map(Event.init(row:))
  }

  /// What came in after a mark, in order of arrival, erased events too; and the next mark. The
  /// first mark is 0.
  public func events(
    after mark: Int, limit: Int = 1000
  ) throws(StoreError) -> (events: [Event], mark: Int) {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT arrival, \(Event.columns) FROM event WHERE arrival > ? ORDER BY arrival LIMIT ?
          """,
        arguments: [mark, limit])
      let next = try rows.last.map { try $0.decode(Int.self, forColumn: "arrival") } ?? mark
      return (try rows.map(Event.init(row:)), next)
    }
  }

  /// What another store lacks whose heads are these, by device and number.
  public func events(beyond heads: [Head], limit: Int = 1000) throws(StoreError) -> [Event] {
    let furthest = heads.furthest
    return try read { db in
      var events: [Event] = []
      for device in try String.fetchAll(db, sql: "SELECT device FROM device ORDER BY device") {
        let known = furthest[DeviceID(rawValue: device)]?.sequence ?? 0
        events += try Row.fetchAll(
          db,
          sql: """
            SELECT \(Event.columns) FROM event WHERE device = ? AND sequence > ?
            ORDER BY sequence, branch LIMIT ?
            """,
          arguments: [device, known, limit - events.count]
        ).map(Event.init(row:))
      }
      return events
    }
  }

  /// How far each device has come.
  public func currentHeads() throws(StoreError) -> [Head] {
    try read { try Device.heads(in: $0) }
  }

  /// The learners that were erased.
  public func erasedLearners() throws(StoreError) -> [LearnerID] {
    try read { db in
      try String.fetchAll(db, sql: "SELECT learner FROM tombstone ORDER BY learner")
        .map(LearnerID.init(rawValue:))
    }
  }

  /// A number that changes when another process, or another opening, wrote to the store. Our own
  /// writes don't change it.
  public func dataVersion() throws(StoreError) -> Int {
    // SQLite compares within one connection: the writer's is always the same.
    try outsideTransaction { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }
}
