import Curriculum
import GRDB
import Glibc
import Records

/// A restore, while no one else has the store open.
struct Restore {
  /// The backup.
  let source: StorePlace
  /// The store.
  let place: StorePlace
  /// What the store is told about the machine.
  let settings: StoreSettings

  /// Makes the new store whole under another name, and only then changes names.
  func run() throws -> RestoreReport {
    let temporary = StorePlace(path: "\(place.path).\(Random.word())")
    defer { _ = unlink(temporary.path) }
    try copyBackup(to: temporary)
    let tombstones = TombstonesFile.read(place).union(TombstonesFile.read(source))
    let made = try settle(temporary, tombstones)
    let aside = try setAside()
    try Files.publish(temporary.path, as: place.path, replacing: true)
    let lines = made.heads.map(\.line).joined()
    try Files.write(Array(lines.utf8), to: place.heads, replacing: true)
    try TombstonesFile.add(tombstones.subtracting(TombstonesFile.read(place)).sorted(), place)
    return RestoreReport(keptAside: aside, events: made.events, erased: made.erased)
  }

  /// Copies the backup, if it is a sound store of a version that we know.
  private func copyBackup(to temporary: StorePlace) throws {
    guard case .file = FileKind(at: source.path) else {
      throw StoreError.backupUnusable(path: source.path)
    }
    do {
      let queue = try Connection.reader(source.path, settings)
      defer { try? queue.close() }
      guard case .ours = try queue.read({ try settings.schema.standing(of: $0) }),
        try queue.read({ try ProgressStore.pageFaults(in: $0) }).isEmpty
      else { throw StoreError.backupUnusable(path: source.path) }
    } catch let error as DatabaseError where StoreError(error) != .busy {
      throw StoreError.backupUnusable(path: source.path)
    }
    try ProgressStore.copy(source, to: temporary.path, settings, replacing: false)
  }

  private struct Made {
    let heads: [Head]
    let events: Int
    let erased: [LearnerID]
  }

  private func settle(_ temporary: StorePlace, _ tombstones: Set<LearnerID>) throws -> Made {
    let queue = try Connection.single(temporary.path, settings)
    defer { try? queue.close() }
    // The backup itself is the copy of the older version.
    try queue.writeWithoutTransaction { try settings.schema.migrate($0) { _ in } }
    return try queue.write { db in
      let erased = try Erasure.apply(tombstones, in: db)
      var events = 0
      try Projections.replay(from: db, into: db) { event, row in
        events += 1
        guard try row.decode(String.self, forColumn: "digest") == event.digest?.hexadecimal else {
          throw StoreError.backupUnusable(path: source.path)
        }
      }
      try Device.rename(machine: settings.machine, in: db)
      return Made(heads: try Device.heads(in: db), events: events, erased: erased)
    }
  }

  /// Gives the old files other names; nil where there was no store yet. The log goes before the
  /// database does: a log beside another database would spoil it.
  private func setAside() throws -> String? {
    guard FileKind(at: place.path) != .file(bytes: 0) else { return nil }
    foldLog()
    let aside = StorePlace(path: "\(place.path).aside-\(Random.word())")
    for (old, new) in [
      (place.log, aside.log), (place.logIndex, aside.logIndex), (place.heads, aside.heads),
    ] where FileKind(at: old) != .nothing {
      guard rename(old, new) == 0 else { throw StoreError.diskFailure }
    }
    try Files.addName(aside.path, to: place.path)
    try Files.synchronise(place.folder)
    return aside.path
  }

  /// Puts the log into the old database where that can still be done; a damaged one keeps it.
  private func foldLog() {
    guard let queue = try? Connection.single(place.path, settings) else { return }
    defer { try? queue.close() }
    _ = try? queue.writeWithoutTransaction { db in
      try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
    }
  }
}
