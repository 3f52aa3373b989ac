import Foundation
import GRDB
import Testing

/// GRDB is not officially maintained on Linux: what we use of it is proved here.
@Suite struct GRDBConformanceTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aPoolLowersSynchronousAndKeepsWhatIsSetAfter() throws {
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    let pool = try DatabasePool(path: folder.store, configuration: configuration)
    #expect(try synchronous(pool) == 1)
    try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    try pool.write { try $0.execute(sql: "CREATE TABLE number (value INT)") }
    #expect(try synchronous(pool) == 2)
    #expect(try pool.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
  }

  @Test func aWriteThatThrowsLeavesNothing() throws {
    let queue = try DatabaseQueue()
    try queue.write { try $0.execute(sql: "CREATE TABLE number (value INT)") }
    #expect(throws: CancellationError.self) {
      try queue.write { db in
        try db.execute(sql: "INSERT INTO number VALUES (1)")
        throw CancellationError()
      }
    }
    #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM number") } == 0)
  }

  @Test func aHeldLockIsBusyAfterTheWait() throws {
    let first = try pool(seconds: 0.05)
    let second = try pool(seconds: 0.05)
    try first.write { try $0.execute(sql: "CREATE TABLE number (value INT)") }
    try first.writeWithoutTransaction { db in
      try db.beginTransaction(.immediate)
      let error = #expect(throws: DatabaseError.self) {
        try second.write { try $0.execute(sql: "INSERT INTO number VALUES (1)") }
      }
      #expect(error?.resultCode == .SQLITE_BUSY)
      try db.rollback()
    }
    try second.write { try $0.execute(sql: "INSERT INTO number VALUES (1)") }
  }

  @Test func aReaderSeesOnePicture() throws {
    let pool = try pool(seconds: 1)
    try pool.write { try $0.execute(sql: "CREATE TABLE number (value INT)") }
    let counts = try pool.read { db in
      let before = try Int.fetchOne(db, sql: "SELECT count(*) FROM number")
      try pool.write { try $0.execute(sql: "INSERT INTO number VALUES (1)") }
      return [before, try Int.fetchOne(db, sql: "SELECT count(*) FROM number")]
    }
    #expect(counts == [0, 0])
    #expect(try pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM number") } == 1)
  }

  @Test func aReadOnlyConnectionCopiesAWholeDatabase() throws {
    let pool = try pool(seconds: 1)
    try pool.write { try $0.execute(sql: "CREATE TABLE number AS SELECT 7 AS value") }
    var configuration = Configuration()
    configuration.readonly = true
    let reader = try DatabaseQueue(path: folder.store, configuration: configuration)
    try reader.writeWithoutTransaction {
      try $0.execute(sql: "VACUUM INTO ?", arguments: [folder("copy.sqlite")])
    }
    let copy = try DatabaseQueue(path: folder("copy.sqlite"), configuration: configuration)
    #expect(try copy.read { try Int.fetchOne($0, sql: "SELECT value FROM number") } == 7)
  }

  @Test func dataVersionTellsOfOthersOnly() throws {
    let (first, second) = (try pool(seconds: 1), try pool(seconds: 1))
    try first.write { try $0.execute(sql: "CREATE TABLE number (value INT)") }
    let before = try dataVersion(first)
    try first.write { try $0.execute(sql: "INSERT INTO number VALUES (1)") }
    #expect(try dataVersion(first) == before)
    try second.write { try $0.execute(sql: "INSERT INTO number VALUES (2)") }
    #expect(try dataVersion(first) != before)
  }

  @Test func aRowThatDoesNotFitThrows() throws {
    let queue = try DatabaseQueue()
    try queue.read { db in
      let row = try #require(try Row.fetchOne(db, sql: "SELECT NULL AS a, 'x' AS b, 1 AS c"))
      #expect(throws: RowDecodingError.self) { try row.decode(Int.self, forColumn: "a") }
      #expect(throws: RowDecodingError.self) { try row.decode(Int.self, forColumn: "b") }
      #expect(throws: RowDecodingError.self) { try row.decode(String.self, forColumn: "d") }
      #expect(try row.decode(Int.self, forColumn: "c") == 1)
    }
  }

  @Test func aFrozenFileIsReadByItsURI() throws {
    let queue = try DatabaseQueue(path: folder.store)
    try queue.write { try $0.execute(sql: "CREATE TABLE number AS SELECT 7 AS value") }
    try queue.close()
    var configuration = Configuration()
    configuration.readonly = true
    let frozen = try DatabaseQueue(
      path: "file:\(folder.store)?immutable=1", configuration: configuration)
    #expect(try frozen.read { try Int.fetchOne($0, sql: "SELECT value FROM number") } == 7)
  }

  private func pool(seconds: Double) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.busyMode = .timeout(seconds)
    return try DatabasePool(path: folder.store, configuration: configuration)
  }

  private func synchronous(_ pool: DatabasePool) throws -> Int? {
    try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
  }

  private func dataVersion(_ pool: DatabasePool) throws -> Int? {
    try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA data_version") }
  }
}
