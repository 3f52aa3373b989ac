import Curriculum
import GRDB
import Records
import Testing

@testable import ProgressStore

@Suite struct ProgressStoreTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aFullDiskKeepsNothingAndReadsOn() throws {
    let store = try ProgressStore.test(folder)
    try store.keep([opened()], for: "l1")
    try store.outsideTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let many = (0..<2000).map { asked(AskingID(rawValue: "a\($0)")) }
    #expect(throws: StoreError.diskFull) { try store.keep(many, for: "l1") }
    #expect(try store.history(of: "l1").count == 1)
    try store.outsideTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    #expect(try store.keep(many, for: "l1").map(\.sequence) == Array(2...2001))
  }

  @Test func aHeldStoreIsBusyAndLosesNothing() throws {
    var settings = StoreSettings.test()
    (settings.busySeconds, settings.patienceSeconds) = (0.05, 0.1)
    let store = try ProgressStore.open(folder.store, settings: settings)
    let other = try DatabaseQueue(path: folder.store)
    try other.writeWithoutTransaction { db in
      try db.beginTransaction(.immediate)
      #expect(throws: StoreError.busy) { try store.keep([opened()], for: "l1") }
      #expect(try store.history(of: "l1").isEmpty)
      try db.rollback()
    }
    #expect(try store.keep([opened()], for: "l1").map(\.sequence) == [1])
  }

  @Test func aWriteIsTriedAgain() throws {
    var settings = StoreSettings.test()
    (settings.busySeconds, settings.patienceSeconds) = (0.01, 60)
    let store = try ProgressStore.open(folder.store, settings: settings)
    var tries = 0
    let result = try store.write { _ in
      tries += 1
      if tries < 4 { throw DatabaseError(resultCode: .SQLITE_BUSY) }
      return "kept"
    }
    #expect(result == "kept")
  }

  @Test func afterADiskFailureTheFileIsOpenedAgain() throws {
    let store = try ProgressStore.test(folder)
    try store.keep([opened()], for: "l1")
    #expect(throws: StoreError.diskFailure) {
      try store.write { _ in throw DatabaseError(resultCode: .SQLITE_IOERR_FSYNC) }
    }
    #expect(try store.keep([closed()], for: "l1").map(\.sequence) == [2])
    #expect(
      try store.outsideTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
  }

  @Test func aClosedStoreSaysSo() throws {
    let store = try ProgressStore.test(folder)
    try store.close()
    #expect(throws: StoreError.closed) { try store.keep([opened()], for: "l1") }
    #expect(throws: StoreError.closed) { try store.history(of: "l1") }
  }
}
