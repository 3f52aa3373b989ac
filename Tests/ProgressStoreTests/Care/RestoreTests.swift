import Curriculum
import Foundation
import Records
import Testing
import Text

@testable import ProgressStore

@Suite struct RestoreTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aDrill() throws {
    let store = try ProgressStore.test(folder)
    let kept = try store.keep([opened(), asked(), answered()], for: "l1")
    try store.backup(to: folder("backup.sqlite"))
    let lost = try store.keep([closed()], for: "l1")
    try store.close()

    let report = try restore()
    #expect(report.events == 3)
    let again = try ProgressStore.test(folder)
    #expect(again.warnings == [])
    #expect(try again.history(of: "l1") == kept)
    #expect(try again.check().isSound)
    let next = try again.keep([closed()], for: "l1")
    #expect(next[0].device != kept[0].device)

    let aside = try #require(report.keptAside)
    let old = try ProgressStore.open(aside, settings: .test())
    #expect(try old.history(of: "l1") == kept + lost)
    #expect(try again.merge(lost, at: moment(60)).forked == 0)
    #expect(try again.check().isSound)
  }

  @Test func theErasedAreNotBroughtBack() throws {
    let store = try ProgressStore.test(folder)
    try store.keep([opened(), answered(summary: "ADIEU")], for: "l1")
    try store.keep([opened()], for: "l2")
    try store.backup(to: folder("backup.sqlite"))
    try store.erase("l1")
    try store.close()
    let report = try restore()
    #expect(report.erased == ["l1"])
    let again = try ProgressStore.test(folder)
    #expect(try again.history(of: "l1").isEmpty)
    #expect(try again.history(of: "l2").count == 1)
    #expect(try Data(folder.bytes("store.sqlite")).range(of: Data("ADIEU".utf8)) == nil)
  }

  @Test func aDamagedStoreIsReplacedAndKept() throws {
    let store = try ProgressStore.test(folder)
    let kept = try store.keep([opened()], for: "l1")
    try store.backup(to: folder("backup.sqlite"))
    try store.close()
    try folder.write(Array("not a database at all".utf8), to: "store.sqlite")
    let aside = try #require(try restore().keptAside)
    #expect(try Data(contentsOf: URL(filePath: aside)) == Data("not a database at all".utf8))
    #expect(try ProgressStore.test(folder).history(of: "l1") == kept)
  }

  @Test func aStoreThatIsGoneComesBack() throws {
    let store = try ProgressStore.test(folder)
    let kept = try store.keep([opened()], for: "l1")
    try store.backup(to: folder("backup.sqlite"))
    try store.close()
    try FileManager.default.removeItem(atPath: folder.store)
    #expect(try restore().keptAside == nil)
    #expect(try ProgressStore.test(folder).history(of: "l1") == kept)
  }

  @Test func aStoreInUseIsLeftAlone() throws {
    let store = try ProgressStore.test(folder)
    try store.keep([opened()], for: "l1")
    try store.backup(to: folder("backup.sqlite"))
    #expect(throws: StoreError.inUse) { try restore() }
    #expect(try store.keep([closed()], for: "l1").count == 1)
  }

  @Test func aBadBackupChangesNothing() throws {
    let store = try ProgressStore.test(folder)
    let kept = try store.keep([opened()], for: "l1")
    try store.backup(to: folder("backup.sqlite"))
    try store.close()
    let whole = try folder.bytes("backup.sqlite")
    let changed = try #require(Data(whole).range(of: Data("Poste 4".utf8)))
    var forged = whole
    forged[changed.lowerBound] = UInt8(ascii: "p")
    for bytes in [[], Array("garbage".utf8), Array(whole.prefix(5000)), forged] {
      try folder.write(bytes, to: "backup.sqlite")
      #expect(throws: StoreError.backupUnusable(path: folder("backup.sqlite"))) { try restore() }
    }
    #expect(throws: StoreError.missing(path: folder("none"))) {
      try ProgressStore.restore(from: folder("none"), to: folder.store, settings: .test())
    }
    let again = try ProgressStore.test(folder)
    #expect(again.warnings == [])
    #expect(try again.history(of: "l1") == kept)
    #expect(try folder.names().filter { $0.contains("aside") } == [])
  }

  private func restore() throws -> RestoreReport {
    try ProgressStore.restore(
      from: folder("backup.sqlite"), to: folder.store, settings: .test())
  }
}
