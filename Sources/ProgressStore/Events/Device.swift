import Curriculum
import GRDB
import Records

/// The numbering of events: who numbers, and how far each device has come.
enum Device {
  /// What the next event of this machine follows.
  struct Position {
    /// The device that numbers.
    let device: DeviceID
    /// The highest number that it gave.
    let sequence: Int
    /// The latest time that it gave or adopted; nil before the first.
    let clock: EventTime?
  }

  /// The device that numbers the events of this store.
  static func current(in db: Database) throws -> Position {
    guard
      let row = try db.rowPrepared(
        "SELECT device, sequence, milliseconds, counter FROM device WHERE isCurrent = 1")
    else { throw StoreError.damaged }
    let milliseconds: Int = try row.decode(forColumn: "milliseconds")
    let counter: Int = try row.decode(forColumn: "counter")
    return Position(
      device: DeviceID(rawValue: try row.decode(forColumn: "device")),
      sequence: try row.decode(forColumn: "sequence"),
      clock: milliseconds == 0 ? nil : .marking(milliseconds, counter))
  }

  /// The furthest that each device is known to have come.
  static func heads(in db: Database) throws -> [Head] {
    try Row.fetchAll(
      db, sql: "SELECT device, sequence, eventID FROM device WHERE eventID IS NOT NULL"
    ).map { row in
      Head(
        device: DeviceID(rawValue: try row.decode(forColumn: "device")),
        sequence: try row.decode(forColumn: "sequence"),
        event: EventID(rawValue: try row.decode(forColumn: "eventID")))
    }
  }

  /// Notes that a device gave a number; an earlier one changes nothing.
  static func advance(_ head: Head, in db: Database) throws {
    try db.executePrepared(
      """
      INSERT INTO device (device, sequence, eventID, milliseconds, counter)
      VALUES (?1, ?2, ?3, 0, 0)
      ON CONFLICT (device) DO UPDATE SET sequence = ?2, eventID = ?3 WHERE sequence < ?2
      """,
      [head.device.rawValue, head.sequence, head.event.rawValue])
  }

  /// Sets the clock of this machine's events forward.
  static func advanceClock(to time: EventTime, in db: Database) throws {
    try db.executePrepared(
      """
      UPDATE device SET milliseconds = ?1, counter = ?2
      WHERE isCurrent = 1 AND (milliseconds, counter) < (?1, ?2)
      """,
      [time.milliseconds, time.counter])
  }

  /// Numbers events for a new device from now on: the old one was copied, or forked.
  @discardableResult
  static func rename(machine: String, in db: Database) throws -> DeviceID {
    var system = SystemRandomNumberGenerator()
    let device = DeviceID(rawValue: Random.id(using: &system))
    let clock = try Row.fetchOne(
      db, sql: "SELECT milliseconds, counter FROM device WHERE isCurrent = 1")
    try db.execute(sql: "UPDATE device SET isCurrent = 0")
    try db.execute(
      sql: """
        INSERT INTO device (device, sequence, milliseconds, counter, machine, isCurrent)
        VALUES (?, 0, ?, ?, ?, 1)
        """,
      arguments: [
        device.rawValue, try clock?.decode(Int.self, forColumn: "milliseconds") ?? 0,
        try clock?.decode(Int.self, forColumn: "counter") ?? 0, mark(of: machine, device),
      ])
    return device
  }

  /// The hash that binds a device to a machine; the machine's own name is not kept.
  static func mark(of machine: String, _ device: DeviceID) -> String {
    ContentHash(ofParts: [Array(device.rawValue.utf8), Array(machine.utf8)]).hexadecimal
  }
}

extension EventTime {
  /// A time of which only the order matters.
  static func marking(_ milliseconds: Int, _ counter: Int) -> EventTime {
    EventTime(
      milliseconds: milliseconds, counter: counter, day: LocalDay(number: 0), zoneMinutes: 0)
  }
}
