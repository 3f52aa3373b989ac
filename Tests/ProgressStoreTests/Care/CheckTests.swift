import Curriculum
import Foundation
import GRDB
import Records
import Testing

@testable import ProgressStore

@Suite struct CheckTests {
  let folder: TemporaryFolder
  let store: ProgressStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ProgressStore.test(folder)
  }

  @Test func aSoundStoreIsCounted() throws {
    try store.keep([opened(), asked(), answered()], for: "l1")
    var expected = StoreReport()
    expected.events = 3
    #expect(try store.check() == expected)
  }

  @Test func aHoleIsNamed() throws {
    let card = EventBody.cardMade(CardMade(hasPIN: false))
    let kept = try store.keep([card, card, opened()], for: "l1")
    try store.write { try $0.execute(sql: "DELETE FROM event WHERE sequence IN (1, 2)") }
    #expect(
      try store.check().faults
        == [.missing(EventRange(device: kept[0].device, sequences: 1...2))])
  }

  @Test(arguments: [
    "payload = x'7b7d'", "learner = 'l2'", "milliseconds = milliseconds + 1", "type = 'danced'",
    "version = 2", "eventID = 'other'", "day = '2020-01-01'",
  ])
  func aChangedRowIsNamed(change: String) throws {
    let kept = try store.keep([opened(), closed()], for: "l1")
    try store.write { try $0.execute(sql: "UPDATE event SET \(change) WHERE sequence = 1") }
    let faults = try store.check().faults
    #expect(faults.contains(.altered(EventRange(device: kept[0].device, sequences: 1...1))))
  }

  @Test func aRowThatPointsNowhereIsNamed() throws {
    try store.keep([asked(), answered()], for: "l1")
    try store.outsideTransaction { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF;
          UPDATE answer SET eventID = 'nothing';
          PRAGMA foreign_keys = ON;
          """)
    }
    #expect(
      try store.check().faults == [.dangling(table: "answer"), .projection(table: "answer")])
  }

  @Test func aFileThatOthersMayReadIsNamed() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: folder("store.sqlite.key"))
    #expect(
      try store.check().faults == [.openToOthers(path: folder("store.sqlite.key"))])
  }

  @Test func aFileThatCanNotEvenBeOpenedIsLookedAt() throws {
    try store.keep([opened(), asked(), answered()], for: "l1")
    try store.close()
    var bytes = try folder.bytes("store.sqlite")
    for place in 100..<4096 { bytes[place] = 0xFF }
    try folder.write(bytes, to: "store.sqlite")
    #expect(throws: StoreError.damaged) { try ProgressStore.test(folder) }
    let faults = ProgressStore.damage(at: folder.store, settings: .test())
    #expect(!faults.isEmpty)
    #expect(try folder.bytes("store.sqlite") == bytes)
  }

  @Test func aFlippedBitIsFoundOrHarmlessAndNeverACrash() throws {
    for number in 0..<60 {
      try store.keep(
        [asked(AskingID(rawValue: "a\(number)")), answered(AskingID(rawValue: "a\(number)"))],
        for: "l1")
    }
    let history = try store.history(of: "l1")
    let heads = try folder.bytes("store.sqlite.heads")
    try store.close()
    let whole = try folder.bytes("store.sqlite")
    var random = SystemRandomNumberGenerator()
    for page in 0..<whole.count / 4096 {
      var bytes = whole
      let place = page * 4096 + Int.random(in: 0..<4096, using: &random)
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      let flipped = try TemporaryFolder()
      try flipped.write(bytes, to: "store.sqlite")
      try flipped.write(heads, to: "store.sqlite.heads")
      guard let opened = try? ProgressStore.test(flipped) else { continue }
      let isSame = (try? opened.history(of: "l1")) == history
      let isFound = (try? opened.check().isSound) != true
      #expect(isSame || isFound, "byte \(place)")
    }
  }
}
