import Curriculum
import Foundation
import GRDB
import Testing

@testable import ProgressStore

@Suite struct SchemaTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func anOlderStoreIsCopiedThenBroughtForward() throws {
    let old = try ProgressStore.test(folder)
    try old.keep([opened()], for: "l1")
    try old.close()
    let store = try ProgressStore.open(folder.store, settings: newer("CREATE TABLE extra (a INT)"))
    #expect(try store.history(of: "l1").count == 1)
    #expect(
      try store.outsideTransaction { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        == Schema.current.version + 1)
    #expect(try store.read { try $0.tableExists("extra") })
    let copyName = "store.sqlite.before-\(Schema.current.version)"
    let copy = try ProgressStore.open(folder(copyName), settings: .test())
    #expect(try copy.history(of: "l1").count == 1)
    #expect(try folder.permissions(copyName) == 0o600)
  }

  @Test func aStepThatFailsLeavesTheOldStore() throws {
    let old = try ProgressStore.test(folder)
    try old.keep([opened()], for: "l1")
    try old.close()
    #expect(throws: StoreError.self) {
      try ProgressStore.open(
        folder.store, settings: newer("CREATE TABLE extra (a INT); CREATE TABLE event (a INT)"))
    }
    let store = try ProgressStore.test(folder)
    #expect(store.access == .full)
    #expect(try store.history(of: "l1").count == 1)
    #expect(try store.read { try !$0.tableExists("extra") })
  }

  @Test func severalStartsBringItForwardOnce() async throws {
    let old = try ProgressStore.test(folder)
    try old.keep([opened()], for: "l1")
    try old.close()
    let settings = newer("CREATE TABLE extra (a INT); INSERT INTO extra VALUES (1)")
    let path = folder.store
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 { group.addTask { _ = try ProgressStore.open(path, settings: settings) } }
      try await group.waitForAll()
    }
    let store = try ProgressStore.open(path, settings: settings)
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM extra") } == 1)
  }

  @Test func everyTableIsStrict() throws {
    let store = try ProgressStore.inMemory(settings: .test())
    let loose = try store.read {
      try String.fetchAll(
        $0,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'
          """)
    }
    #expect(loose == [])
  }

  private func newer(_ sql: String) -> StoreSettings {
    var settings = StoreSettings.test()
    settings.schema = Schema(steps: Schema.current.steps + [{ try $0.execute(sql: sql) }])
    return settings
  }
}
