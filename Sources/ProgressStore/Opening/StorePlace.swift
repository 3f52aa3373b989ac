/// The files of a store: one database, and four small files beside it.
struct StorePlace: Hashable, Sendable {
  /// The database.
  let path: String

  /// The store of a path. SQLite would take `file:…` and `:memory:` for something else than a
  /// file, so a path that isn't absolute says where it starts.
  init(path: String) { self.path = path.hasPrefix("/") ? path : "./\(path)" }

  /// The folder that holds them all.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// SQLite's log of what isn't in the database yet.
  var log: String { path + "-wal" }
  /// SQLite's index of the log.
  var logIndex: String { path + "-shm" }
  /// The number and name of the last event of each device.
  var heads: String { path + ".heads" }
  /// The random ids of erased learners.
  var tombstones: String { path + ".tombstones" }
  /// The key without which codes can't be guessed from the database alone.
  var key: String { path + ".key" }
  /// Held shared by every open store, and alone by a restore.
  var lock: String { path + ".lock" }
  /// The copy made before the tables were changed from a version.
  func copy(before version: Int) -> String { "\(path).before-\(version)" }
}
