import Curriculum
import GRDB
import Glibc

extension ProgressStore {
  /// Writes a whole copy of the store, its heads and its tombstones, while others go on writing.
  ///
  /// The copy has its name only when it is complete and on the disk. The key of the codes isn't
  /// copied: a backup that is stolen must not be enough to guess them.
  public func backup(to path: String, replacing: Bool = false) throws(StoreError) {
    let target = StorePlace(path: path)
    switch FileKind(at: target.path) {
    case .nothing: break
    case .file where replacing && target != place: break
    case .file: throw .alreadyExists(path: path)
    case .folder, .other: throw .notAFile(path: path)
    case .unreachable: throw .notReadable(path: path)
    }
    do {
      if let place {
        try Self.copy(place, to: target.path, settings, replacing: replacing)
      } else {
        try Self.copy(to: target.path, replacing: replacing) { temporary in
          try outsideTransaction { try Self.vacuum($0, into: temporary) }
        }
      }
      try Self.writeBeside(target, settings)
    } catch {
      throw StoreError(error)
    }
  }

  /// Copies a database file through a connection of its own.
  static func copy(
    _ place: StorePlace, to path: String, _ settings: StoreSettings, replacing: Bool
  ) throws {
    let queue = try Connection.reader(place.path, settings)
    defer { try? queue.close() }
    try copy(to: path, replacing: replacing) { temporary in
      try queue.writeWithoutTransaction { try vacuum($0, into: temporary) }
    }
  }

  /// Lets a copy be written under another name, then gives it its own.
  private static func copy(
    to path: String, replacing: Bool, write: (String) throws -> Void
  ) throws {
    let temporary = "\(path).\(Random.word())"
    try Files.makeEmpty(temporary)
    defer { _ = unlink(temporary) }
    try write(temporary)
    try Files.publish(temporary, as: path, replacing: replacing)
  }

  private static func vacuum(_ db: Database, into path: String) throws {
    try db.execute(sql: "VACUUM INTO ?", arguments: [path])
  }

  /// The heads and the tombstones of a copy, as the copy itself says.
  private static func writeBeside(_ target: StorePlace, _ settings: StoreSettings) throws {
    let queue = try Connection.reader(target.path, settings)
    defer { try? queue.close() }
    let (heads, erased) = try queue.read { db in
      (
        try Device.heads(in: db),
        try String.fetchAll(db, sql: "SELECT learner FROM tombstone ORDER BY learner")
      )
    }
    let lines = heads.map(\.line).joined()
    try Files.write(Array(lines.utf8), to: target.heads, replacing: true)
    _ = unlink(target.tombstones)
    try TombstonesFile.add(erased.map(LearnerID.init(rawValue:)), target)
  }
}
