import Curriculum
import GRDB
import Records

extension ProgressStore {
  /// Looks at everything; reads only, beside the others who write. Takes a while.
  public func check() throws(StoreError) -> StoreReport {
    do {
      let known = heads?.read() ?? [:]
      var report = try read { db in
        var report = StoreReport()
        report.faults += try Self.pageFaults(in: db)
        // The tables of a newer program may be others than those that are known here.
        guard report.isSound, access != .readOnly(.newerSchema) else { return report }
        report.faults += try Self.gaps(in: db, known: known)
        report.faults += try Self.danglingRows(in: db)
        try Self.count(&report, in: db)
        report.faults += try Self.replayFaults(&report, settings, in: db)
        return report
      }
      report.faults += place?.filesOpenToOthers.map(StoreFault.openToOthers) ?? []
      return report
    } catch .damaged {
      var report = StoreReport()
      report.faults = [.unreadable]
      return report
    }
  }

  /// What is damaged in a file that can't even be opened as a store; reads only.
  public static func damage(at path: String, settings: StoreSettings) -> [StoreFault] {
    do {
      let queue = try Connection.reader(StorePlace(path: path).path, settings)
      defer { try? queue.close() }
      let faults = try queue.read { try pageFaults(in: $0) }
      return faults.isEmpty ? [.unreadable] : faults
    } catch {
      return [.unreadable]
    }
  }

  /// Makes the tables that follow from the events again.
  public func rebuildProjections() throws(StoreError) {
    try write { try Projections.replay(from: $0, into: $0) }
  }

  /// SQLite's check of its pages.
  static func pageFaults(in db: Database) throws -> [StoreFault] {
    let lines = try String.fetchAll(db, sql: "PRAGMA quick_check(20)")
    return lines == ["ok"] ? [] : lines.map(StoreFault.page)
  }

  private static func danglingRows(in db: Database) throws -> [StoreFault] {
    let tables = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
      .compactMap { try $0.decode(String?.self, forColumn: "table") }
    return Set(tables).sorted().map(StoreFault.dangling)
  }

  private static func count(_ report: inout StoreReport, in db: Database) throws {
    func number(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
    report.erased = try number("SELECT count(*) FROM event WHERE learner IS NULL")
    report.forked = try number("SELECT count(*) FROM event WHERE branch > 0")
    report.quarantined = try number("SELECT count(*) FROM quarantine")
  }
}

extension ProgressStore {
  /// The numbers that were given and whose events aren't here: inside, and at the end.
  private static func gaps(
    in db: Database, known: [DeviceID: Head]
  ) throws -> [StoreFault] {
    let inside = try Row.fetchAll(
      db,
      sql: """
        SELECT device, previous + 1 AS first, sequence - 1 AS last FROM (
          SELECT device, sequence,
            lag(sequence, 1, 0) OVER (PARTITION BY device ORDER BY sequence) AS previous
          FROM event)
        WHERE sequence > previous + 1
        UNION ALL
        SELECT device, kept + 1, sequence FROM (
          SELECT device, sequence,
            (SELECT coalesce(max(event.sequence), 0) FROM event
              WHERE event.device = device.device) AS kept
          FROM device)
        WHERE sequence > kept
        ORDER BY device, first
        """
    ).map { row in
      let (first, last): (Int, Int) = (
        try row.decode(forColumn: "first"), try row.decode(forColumn: "last")
      )
      let device = DeviceID(rawValue: try row.decode(forColumn: "device"))
      return StoreFault.missing(EventRange(device: device, sequences: first...max(first, last)))
    }
    return try inside
      + known.values.sorted { $0.device < $1.device }.compactMap { head in
        try headFault(head, in: db)
      }
  }

  private static func headFault(_ head: Head, in db: Database) throws -> StoreFault? {
    let names = try String.fetchAll(
      db, sql: "SELECT eventID FROM event WHERE device = ? AND sequence = ?",
      arguments: [head.device.rawValue, head.sequence])
    guard !names.isEmpty, !names.contains(head.event.rawValue) else { return nil }
    return .otherHead(head.device)
  }

  /// Reads every event, proves its bytes, and makes the tables again in memory, so that no one
  /// waits for the check.
  private static func replayFaults(
    _ report: inout StoreReport, _ settings: StoreSettings, in db: Database
  ) throws -> [StoreFault] {
    var faults: [StoreFault] = []
    var count = (events: 0, unreadable: 0)
    let shadow = try Connection.shadow(settings)
    try shadow.write { shadow in
      try Projections.replay(from: db, into: shadow) { event, row in
        count.events += 1
        count.unreadable += event.body == nil ? 1 : 0
        let digest: String = try row.decode(forColumn: "digest")
        guard digest != event.digest?.hexadecimal else { return }
        faults.append(
          .altered(EventRange(device: event.device, sequences: event.sequence...event.sequence)))
      }
      for (table, order) in Projections.tables {
        let sql = "SELECT * FROM \(table) ORDER BY \(order)"
        guard try !isSame(Row.fetchCursor(db, sql: sql), Row.fetchCursor(shadow, sql: sql))
        else { continue }
        faults.append(.projection(table: table))
      }
    }
    (report.events, report.unreadable) = count
    return faults
  }

  private static func isSame(_ left: RowCursor, _ right: RowCursor) throws -> Bool {
    while let row = try left.next() {
      guard try right.next() == row else { return false }
    }
    return try right.next() == nil
  }
}

extension StorePlace {
  /// The files of the store that others than its owner may read or write.
  fileprivate var filesOpenToOthers: [String] {
    [path, log, heads, tombstones, key].filter { path in
      FileKind.permissions(of: path).map { $0 & 0o077 != 0 } ?? false
    }
  }
}
