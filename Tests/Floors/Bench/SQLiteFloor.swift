import Curriculum
import GRDBSQLite
import Records

/// The columns of an event, as SQLite takes them.
struct EventRow {
  let texts: [String]
  let numbers: [Int]
  let payload: [UInt8]

  init(_ event: Event) {
    guard let content = event.content else { preconditionFailure("The event was just written.") }
    texts = [
      event.device.rawValue, event.id.rawValue, content.learner.rawValue,
      content.time.day.description, content.type.rawValue, event.digest?.hexadecimal ?? "",
    ]
    numbers = [
      event.sequence, content.time.milliseconds, content.time.counter, content.time.zoneMinutes,
      content.version,
    ]
    payload = content.payload
  }
}

/// SQLite by its C interface: one table with the indices of our events, one prepared statement.
final class SQLiteFloor {
  private var database: OpaquePointer?
  private var statement: OpaquePointer?

  init(path: String) throws {
    guard sqlite3_open(path, &database) == SQLITE_OK else { throw Failure(database) }
    guard sqlite3_exec(database, Self.tables, nil, nil, nil) == SQLITE_OK,
      sqlite3_prepare_v2(database, Self.insertion, -1, &statement, nil) == SQLITE_OK
    else { throw Failure(database) }
  }

  deinit {
    sqlite3_finalize(statement)
    sqlite3_close(database)
  }

  /// Writes a row in a transaction of its own, and returns after it is on the disk.
  func insert(_ row: EventRow) {
    var place: Int32 = 1
    for text in row.texts {
      sqlite3_bind_text(statement, place, text, -1, Self.copied)
      place += 1
    }
    for number in row.numbers {
      sqlite3_bind_int64(statement, place, Int64(number))
      place += 1
    }
    sqlite3_bind_blob(statement, place, row.payload, Int32(row.payload.count), Self.copied)
    precondition(sqlite3_step(statement) == SQLITE_DONE, "SQLite wrote the row.")
    sqlite3_reset(statement)
  }

  /// Why SQLite couldn't begin.
  struct Failure: Error {
    let words: String

    init(_ database: OpaquePointer?) { words = String(cString: sqlite3_errmsg(database)) }
  }

  /// SQLITE_TRANSIENT: SQLite makes a copy of what is bound.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private static let tables = """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE event (
      arrival INTEGER PRIMARY KEY, device TEXT NOT NULL, eventID TEXT NOT NULL UNIQUE,
      learner TEXT, day TEXT, type TEXT, digest TEXT, sequence INTEGER NOT NULL,
      milliseconds INTEGER, counter INTEGER, zoneMinutes INTEGER, version INTEGER, payload BLOB,
      branch INTEGER NOT NULL DEFAULT 0, UNIQUE (device, sequence, branch)) STRICT;
    CREATE INDEX eventOfLearner ON event
      (learner, milliseconds, counter, device, sequence, eventID) WHERE learner IS NOT NULL;
    """

  private static let insertion = """
    INSERT INTO event (device, eventID, learner, day, type, digest,
      sequence, milliseconds, counter, zoneMinutes, version, payload)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
}
