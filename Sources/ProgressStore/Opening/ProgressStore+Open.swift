import Curriculum
import GRDB

extension ProgressStore {
  /// Opens the store of a path, or makes it; without `makesFile` a store that isn't there is
  /// missing, and nothing is made.
  ///
  /// What isn't a store is refused and never touched. A store of a newer program, and one that
  /// can't be written, are opened for reading (`access` says so).
  public static func open(
    _ path: String, settings: StoreSettings, makesFile: Bool = true
  ) throws(StoreError) -> ProgressStore {
    let place = StorePlace(path: path)
    guard makesFile || FileKind(at: place.path) != .nothing else { throw .missing(path: path) }
    let found = try place.prepare(isNetworkFileSystem: settings.isNetworkFileSystem)
    // SQLite takes a file that is smaller than its smallest page for an empty one.
    guard !(1..<512).contains(found.bytes) else { throw .notADatabase(path: place.path) }
    guard found.isWritable else { return try reading(place, settings, .permissions) }
    let lock = try StoreLock(place, .shared, seconds: settings.busySeconds)
    // The change to WAL and the recovery of a log answer « busy » at once, without the wait that
    // was asked for: when many start together that happens to some.
    return try StoreError.trying(forSeconds: settings.patienceSeconds) { () throws(StoreError) in
      do {
        if found.bytes > 0, try isNewer(place, settings) {
          return try reading(place, settings, .newerSchema)
        }
        return try ProgressStore(writing(place, settings, lock))
      } catch {
        throw StoreError(error).about(place.path)
      }
    }
  }

  /// Opens a store that is gone when the program stops.
  public static func inMemory(settings: StoreSettings) throws(StoreError) -> ProgressStore {
    do {
      let queue = try Connection.memory(settings)
      try queue.writeWithoutTransaction { try settings.schema.migrate($0) { _ in } }
      _ = try queue.write { try Device.settle(heads: [:], machine: settings.machine, in: $0) }
      return ProgressStore(
        OpenedParts(
          access: .memory, settings: settings, secrets: Secrets(key: Random.bytes(32)),
          database: queue))
    } catch {
      throw StoreError(error)
    }
  }

  /// Looks before a pool is opened, which would already write.
  private static func isNewer(_ place: StorePlace, _ settings: StoreSettings) throws -> Bool {
    let queue = try Connection.reader(place.path, settings)
    defer { try? queue.close() }
    switch try queue.read({ try settings.schema.standing(of: $0) }) {
    case .foreign: throw StoreError.notADatabase(path: place.path)
    case .newer: return true
    case .empty, .ours: return false
    }
  }

  private static func writing(
    _ place: StorePlace, _ settings: StoreSettings, _ lock: StoreLock
  ) throws -> OpenedParts {
    let pool = try Connection.pool(place, settings)
    try pool.writeWithoutTransaction { db in
      try settings.schema.migrate(db) { version in
        try Self.copy(place, to: place.copy(before: version), settings, replacing: true)
      }
    }
    let heads = try HeadsFile(place)
    let secrets = try Secrets(place)
    let tombstones = TombstonesFile.read(place)
    let (warnings, settled) = try pool.write { db in
      try Erasure.apply(tombstones, in: db)
      let found = try Device.settle(heads: heads.read(), machine: settings.machine, in: db)
      let isStrange = try secrets.isStrange(to: db)
      return (found + (isStrange ? [.codesUnreadable] : []), try Device.heads(in: db))
    }
    heads.advance(settled)
    return OpenedParts(
      warnings: warnings, place: place, settings: settings, heads: heads, secrets: secrets,
      lock: lock, database: pool)
  }

  private static func reading(
    _ place: StorePlace, _ settings: StoreSettings, _ reason: ReadOnlyReason
  ) throws(StoreError) -> ProgressStore {
    do {
      let queue = try readerThatWorks(place, settings)
      if try queue.read({ try settings.schema.standing(of: $0) }) == .foreign {
        throw StoreError.notADatabase(path: place.path)
      }
      return ProgressStore(
        OpenedParts(
          access: .readOnly(reason), place: place, settings: settings,
          secrets: Secrets(key: Random.bytes(32)), database: queue))
    } catch {
      throw StoreError(error).about(place.path)
    }
  }

  /// In a folder that can't be written SQLite can't make its index of the log. A file without a
  /// log can still be read as frozen; with one it would be read without its last events.
  private static func readerThatWorks(
    _ place: StorePlace, _ settings: StoreSettings
  ) throws -> DatabaseQueue {
    do {
      let queue = try Connection.reader(place.path, settings)
      _ = try queue.read { try settings.schema.standing(of: $0) }
      return queue
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
    {
      switch FileKind(at: place.log) {
      case .nothing, .file(bytes: 0):
        return try Connection.reader(place.path, settings, isFrozen: true)
      default: throw StoreError.readOnly(.permissions)
      }
    }
  }
}
