import Curriculum
import Foundation
import GRDB
import Records
import Testing
import Text

@testable import ProgressStore

@Suite struct EraseTests {
  let folder: TemporaryFolder
  let store: ProgressStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ProgressStore.test(folder)
  }

  @Test func theBytesAreGoneFromEveryFile() throws {
    let secret = "JE SUIS NE A QUIMPER"
    let words = try store.card(for: "learner-of-quimper", pin: "4711")
    try store.keep([opened(), asked()], for: "learner-of-quimper")
    for _ in 0..<50 {
      try store.keep([answered(summary: SafeText(secret))], for: "learner-of-quimper")
    }
    try store.keep([consent(true)], for: "l2")
    #expect(try folder.holds(secret))
    #expect(try store.erase("learner-of-quimper", isThorough: true))
    #expect(try !folder.holds(secret))
    #expect(try !folder.holds(words))
    // Only the random id stays, so that no copy brings the learner back.
    #expect(try !folder.bytes("store.sqlite.heads").isEmpty)
    #expect(TombstonesFile.read(StorePlace(path: folder.store)) == ["learner-of-quimper"])
  }

  @Test func withoutAThoroughCleaningTheBytesAreGoneToo() throws {
    let secret = "JE SUIS NE A QUIMPER"
    for _ in 0..<50 { try store.keep([answered(summary: SafeText(secret))], for: "l1") }
    #expect(try store.erase("l1"))
    #expect(try !folder.holds(secret))
  }

  @Test func theNumberedRowsStayEmpty() throws {
    let kept = try store.keep([opened(), asked(), answered(), closed()], for: "l1")
    try store.keep([opened()], for: "l2")
    try store.erase("l1")
    let rows = try store.events(after: 0).events
    #expect(rows.map(\.sequence) == [1, 2, 3, 4, 5])
    #expect(rows.prefix(4).map(\.id) == kept.map(\.id))
    #expect(rows.map { $0.content == nil } == [true, true, true, true, false])
    let report = try store.check()
    #expect(report.isSound)
    #expect(report.erased == 4)
    #expect(report.events == 1)
  }

  @Test func everyTableForgets() throws {
    _ = try store.card(for: "l1", pin: "4711")
    try store.keep([opened(), asked(), answered(), consent(true)], for: "l1")
    try store.putCheckpoint(
      Checkpoint(
        learner: "l1", course: "c", rulesHash: asHash, courseHash: asHash, horizon: 5, state: []))
    _ = try store.signIn(try #require(try store.card(of: "l1")).string, "0000")
    try store.erase("l1")
    let holding = try store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT l.name FROM pragma_table_list AS l JOIN pragma_table_info(l.name) AS c
          WHERE l.schema = 'main' AND l.type = 'table' AND c.name IN ('learner', 'name')
            AND l.name NOT LIKE 'sqlite%' ORDER BY 1
          """
      ).filter { table in
        let column = ["throttle", "mediator", "learnerGroup"].contains(table) ? "name" : "learner"
        return try Int.fetchOne(
          db, sql: "SELECT count(*) FROM \(table) WHERE \(column) = 'l1'") != 0
      }
    }
    #expect(holding == ["tombstone"])
  }

  @Test func anErasureThatWasPromisedIsDoneAtTheNextOpening() throws {
    try store.keep([opened(), answered()], for: "l1")
    try store.close()
    try TombstonesFile.add(["l1"], StorePlace(path: folder.store))
    let again = try ProgressStore.test(folder)
    #expect(try again.history(of: "l1").isEmpty)
    #expect(try again.erasedLearners() == ["l1"])
  }

  @Test func erasingTwiceIsErasingOnce() throws {
    try store.keep([opened()], for: "l1")
    try store.erase("l1")
    try store.erase("l1")
    #expect(try store.erasedLearners() == ["l1"])
  }
}
