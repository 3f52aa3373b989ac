import GRDB

extension Schema {
  /// What a file holds, before anything is done to it.
  enum Standing: Equatable {
    /// No table yet.
    case empty
    /// Our tables, of this version or an older one.
    case ours(version: Int)
    /// Our tables, of a version that this program doesn't know.
    case newer
    /// Another program's tables.
    case foreign
  }

  /// Looks at a file.
  func standing(of db: Database) throws -> Standing {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard application == Self.application else {
      let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
      return application == 0 && version == 0 && isEmpty ? .empty : .foreign
    }
    return version > self.version ? .newer : .ours(version: version)
  }

  /// Brings a file to this version in one transaction, in which the version is looked at again:
  /// of several programs that start together, one does it and the others find it done.
  ///
  /// `copy` is called before an older store is changed, while no one else can write.
  func migrate(_ db: Database, copy: (_ version: Int) throws -> Void) throws {
    try db.inTransaction(.immediate) {
      switch try standing(of: db) {
      case .ours(version: version), .newer, .foreign: return .rollback
      case .empty: try run(from: 0, in: db)
      case .ours(let old):
        try copy(old)
        try run(from: old, in: db)
      }
      return .commit
    }
  }

  private func run(from old: Int, in db: Database) throws {
    for step in steps[old...] { try step(db) }
    try db.execute(sql: "PRAGMA application_id = \(Self.application)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }
}
