public import Curriculum

/// What came of putting a backup in a store's place.
public struct RestoreReport: Equatable, Sendable {
  /// Where the store that was there is now; nil where there was none.
  public let keptAside: String?
  /// The events that are in the store now.
  public let events: Int
  /// The learners who were in the backup, and had been erased since.
  public let erased: [LearnerID]
}
