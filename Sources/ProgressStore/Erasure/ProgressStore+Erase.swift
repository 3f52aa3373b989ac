public import Curriculum
import GRDB

extension ProgressStore {
  /// Forgets a learner for ever, here and in every copy that is put back over this store.
  ///
  /// Answers whether the bytes are gone from the files too; false where another program was
  /// reading: then they go when the store is next cleaned. `isThorough` also writes the whole
  /// file anew, which takes a while.
  @discardableResult
  public func erase(_ learner: LearnerID, isThorough: Bool = false) throws(StoreError) -> Bool {
    try erase([learner])
    return try clean(isThorough: isThorough)
  }

  /// Empties SQLite's log, and writes the file anew where asked; answers whether that was
  /// possible now.
  @discardableResult
  public func clean(isThorough: Bool = false) throws(StoreError) -> Bool {
    do throws(StoreError) {
      try outsideTransaction { db in
        if isThorough { try db.execute(sql: "VACUUM") }
        if access == .full { try Self.cutLog(db, settings) }
      }
      return true
    } catch .busy {
      return false
    }
  }

  /// Moves the whole log into the file, and empties it. It doesn't wait long for those who read:
  /// while it waits, nobody else can write.
  static func cutLog(_ db: Database, _ settings: StoreSettings) throws {
    try db.execute(sql: "PRAGMA busy_timeout = 100")
    defer {
      try? db.execute(sql: "PRAGMA busy_timeout = \(Int(settings.busySeconds * 1000))")
    }
    _ = try db.checkpoint(.truncate)
  }

  /// The tombstones beside the store come first: an erasure that was promised is never undone.
  func erase(_ learners: [LearnerID]) throws(StoreError) {
    guard !learners.isEmpty else { return }
    if case .readOnly(let reason) = access { throw .readOnly(reason) }
    if let place { try TombstonesFile.add(learners, place) }
    try write { _ = try Erasure.apply(learners, in: $0) }
  }
}
