import Curriculum
import GRDB
import Synchronization

/// The one door to what is kept: events, cards, consent, and all that follows from them.
///
/// Several processes may use one file; each call is short, synchronous and safe from any thread,
/// and returns after what it wrote is on the disk. Never call it inside a task that may be
/// cancelled.
public final class ProgressStore: Sendable {
  /// What may be done with the store.
  public let access: StoreAccess
  /// What opening found out, and the owner should know.
  public let warnings: [StoreWarning]

  /// The files; nil in memory.
  let place: StorePlace?
  /// What is known of the machine.
  let settings: StoreSettings
  /// The heads beside the store; nil in memory and where nothing is written.
  let heads: HeadsFile?
  /// The hashing of codes.
  let secrets: Secrets
  private let connection: Mutex<Link>

  /// The way to SQLite; suspect after the disk failed once.
  struct Link {
    /// The connections.
    var database: any DatabaseWriter
    /// The hold on the files while they are open.
    var lock: StoreLock?
    /// Whether the disk failed since the connections were made.
    var isSuspect = false
  }

  /// Makes a store of what an opening put together.
  init(_ parts: OpenedParts) {
    access = parts.access
    warnings = parts.warnings
    place = parts.place
    settings = parts.settings
    heads = parts.heads
    secrets = parts.secrets
    connection = Mutex(Link(database: parts.database, lock: parts.lock))
  }

  /// Puts everything on the disk and lets go of the files.
  public func close() throws(StoreError) {
    heads?.synchronise()
    do {
      try connection.withLock { link in
        // GRDB's last connection to close is a reader, which leaves the log as it is.
        if access == .full {
          _ = try? link.database.writeWithoutTransaction { try Self.cutLog($0, settings) }
        }
        try link.database.close()
        link.lock = nil
      }
    } catch {
      throw StoreError(error)
    }
  }
}

/// What may be done with a store.
public enum StoreAccess: Hashable, Sendable {
  /// All, and it is kept.
  case full
  /// All, but nothing is kept when the program stops.
  case memory
  /// Only reading.
  case readOnly(ReadOnlyReason)
}

/// What an opening put together.
struct OpenedParts {
  /// What may be done.
  var access = StoreAccess.full
  /// What was found out.
  var warnings: [StoreWarning] = []
  /// The files; nil in memory.
  var place: StorePlace?
  /// What is known of the machine.
  var settings: StoreSettings
  /// The heads beside the store.
  var heads: HeadsFile?
  /// The hashing of codes.
  var secrets: Secrets
  /// The hold on the files.
  var lock: StoreLock?
  /// The connections.
  var database: any DatabaseWriter
}

extension ProgressStore {
  /// Changes the store in one transaction, and returns after the commit is on the disk.
  func write<Value>(_ change: (Database) throws -> Value) throws(StoreError) -> Value {
    if case .readOnly(let reason) = access { throw .readOnly(reason) }
    return try StoreError.trying(forSeconds: settings.patienceSeconds) { () throws(StoreError) in
      try once(change)
    }
  }

  /// Looks at one unchanging picture of the store.
  func read<Value>(_ look: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try database().read(look)
    } catch {
      throw noted(error)
    }
  }

  /// Does what can't be done inside a transaction.
  func outsideTransaction<Value>(
    _ work: (Database) throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try database().writeWithoutTransaction(work)
    } catch {
      throw noted(error)
    }
  }

  private func once<Value>(_ change: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try database().write(change)
    } catch {
      throw noted(error)
    }
  }

  /// After a failed sync the kernel may forget what it couldn't write, and say yes the next time:
  /// so the file is opened again before anything else is trusted to it.
  private func database() throws -> any DatabaseWriter {
    try connection.withLock { link in
      guard link.isSuspect, let place else { return link.database }
      try? link.database.close()
      link.database = try Connection.pool(place, settings)
      link.isSuspect = false
      return link.database
    }
  }

  private func noted(_ error: any Error) -> StoreError {
    let failure = StoreError(error)
    if failure == .diskFailure, access == .full {
      connection.withLock { $0.isSuspect = true }
    }
    return place.map { failure.about($0.path) } ?? failure
  }
}
