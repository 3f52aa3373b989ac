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
        if access == .full { _ = try db.checkpoint(.truncate) }
      }
      return true
    } catch .busy {
      return false
    }
  }

  /// The tombstones beside the store come first: an erasure that was promised is never undone.
  func erase(_ learners: [LearnerID]) throws(StoreError) {
    guard !learners.isEmpty else { return }
    if case .readOnly(let reason) = access { throw .readOnly(reason) }
    if let place { try TombstonesFile.add(learners, place) }
    try write { _ = try Erasure.apply(learners, in: $0) }
  }
}
