import Curriculum
import GRDB
import Testing

@testable import ProgressStore

@Suite struct CutLogTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func whileAnotherReadsTheLogIsLeftForLater() throws {
    let store = try ProgressStore.test(folder)
    let other = try ProgressStore.test(folder)
    try store.keep([opened()], for: "l1")
    let (isCut, left) = try other.read { db in
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM event")
      return (try store.erase("l1"), try store.history(of: "l1"))
    }
    #expect(!isCut)
    #expect(left.isEmpty)
    #expect(try store.clean())
    #expect(try folder.bytes("store.sqlite-wal").isEmpty)
  }

  @Test func theUsualWaitIsBackAfterwards() throws {
    let store = try ProgressStore.test(folder)
    try store.clean()
    #expect(
      try store.outsideTransaction { try Int.fetchOne($0, sql: "PRAGMA busy_timeout") } == 5000)
  }
}
