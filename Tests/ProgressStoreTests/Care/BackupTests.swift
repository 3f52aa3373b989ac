import Curriculum
import Foundation
import Testing

@testable import ProgressStore

@Suite struct BackupTests {
  let folder: TemporaryFolder
  let store: ProgressStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ProgressStore.test(folder)
  }

  @Test func aBackupIsAWholeStore() throws {
    let kept = try store.keep([opened(), asked(), answered()], for: "l1")
    try store.erase("l9")
    try store.backup(to: folder("backup.sqlite"))
    #expect(
      try folder.names().filter { $0.hasPrefix("backup") }
        == ["backup.sqlite", "backup.sqlite.heads", "backup.sqlite.tombstones"])
    #expect(try folder.permissions("backup.sqlite") == 0o600)
    let copy = try ProgressStore.open(folder("backup.sqlite"), settings: .test())
    #expect(try copy.history(of: "l1") == kept)
    #expect(try copy.erasedLearners() == ["l9"])
    #expect(try copy.check().isSound)
  }

  @Test func aFileIsNotReplacedUnasked() throws {
    try folder.write([1], to: "backup.sqlite")
    let path = folder("backup.sqlite")
    #expect(throws: StoreError.alreadyExists(path: path)) { try store.backup(to: path) }
    #expect(try folder.bytes("backup.sqlite") == [1])
    try store.backup(to: path, replacing: true)
    #expect(try ProgressStore.open(path, settings: .test()).check().isSound)
    #expect(throws: StoreError.notAFile(path: folder.path)) { try store.backup(to: folder.path) }
  }

  @Test func theStoreIsNeverReplacedByItsOwnBackup() throws {
    #expect(throws: StoreError.alreadyExists(path: folder.store)) {
      try store.backup(to: folder.store, replacing: true)
    }
  }

  @Test func aMemoryStoreCanBeKept() throws {
    let memory = try ProgressStore.inMemory(settings: .test())
    let kept = try memory.keep([opened()], for: "l1")
    try memory.backup(to: folder("kept.sqlite"))
    let copy = try ProgressStore.open(folder("kept.sqlite"), settings: .test())
    #expect(try copy.history(of: "l1") == kept)
  }

  @Test func aFailureLeavesNoHalfBackup() throws {
    #expect(throws: StoreError.self) { try store.backup(to: folder("nowhere/backup.sqlite")) }
    #expect(try !folder.names().contains { $0.hasPrefix("backup") || $0.hasPrefix("nowhere") })
  }
}
