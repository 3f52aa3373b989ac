import GRDB

/// The ways to SQLite, each set up so that a commit is a promise.
enum Connection {
  /// Readers and a writer on a file. After it is open, `synchronous` is set and read back.
  static func pool(_ place: StorePlace, _ settings: StoreSettings) throws -> DatabasePool {
    let pool = try DatabasePool(path: place.path, configuration: configuration(settings))
    try promise(pool)
    return pool
  }

  /// A database that is gone when the program stops.
  static func memory(_ settings: StoreSettings) throws -> DatabaseQueue {
    try DatabaseQueue(configuration: configuration(settings))
  }

  /// Empty tables in memory, to compare a store's own with; no row in them points anywhere.
  static func shadow(_ settings: StoreSettings) throws -> DatabaseQueue {
    var configuration = configuration(settings)
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(configuration: configuration)
    try queue.writeWithoutTransaction { try settings.schema.migrate($0) { _ in } }
    return queue
  }

  /// A look at a file that changes nothing; `isFrozen` for a file whose folder can't be written,
  /// where SQLite could not make its index of the log.
  static func reader(
    _ path: String, _ settings: StoreSettings, isFrozen: Bool = false
  ) throws -> DatabaseQueue {
    var configuration = configuration(settings)
    configuration.readonly = true
    guard isFrozen else { return try DatabaseQueue(path: path, configuration: configuration) }
    return try DatabaseQueue(path: uri(of: path), configuration: configuration)
  }

  /// A connection of its own to a file, for what a pool can't do.
  static func single(_ path: String, _ settings: StoreSettings) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration(settings))
    try promise(queue)
    return queue
  }

  private static func configuration(_ settings: StoreSettings) -> Configuration {
    var configuration = Configuration()
    configuration.label = "ProgressStore"
    configuration.busyMode = .timeout(settings.busySeconds)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
      // What is erased must not stay readable in free pages.
      if !db.configuration.readonly { try db.execute(sql: "PRAGMA secure_delete = ON") }
    }
    return configuration
  }

  /// GRDB lowers `synchronous` to NORMAL after `prepareDatabase`: with NORMAL a power cut loses
  /// acknowledged answers (1,401 of 1,500 simulated cuts did), with FULL none.
  private static func promise(_ database: some DatabaseWriter) throws {
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
      guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else {
        throw StoreError.notDurable
      }
    }
  }

  private static func uri(of path: String) -> String {
    let kept = Set("/-._~".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    let escaped = path.utf8.flatMap { byte -> [UInt8] in
      let isPlain =
        kept.contains(byte) || (48...57).contains(byte) || (65...90).contains(byte)
        || (97...122).contains(byte)
      return isPlain ? [byte] : [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return "file:\(String(decoding: escaped, as: UTF8.self))?immutable=1"
  }
}
