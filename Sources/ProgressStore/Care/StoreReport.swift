public import Curriculum

/// What a thorough look at a store found.
public struct StoreReport: Equatable, Sendable {
  /// What isn't as it should be, in the order of the checks; empty for a sound store.
  public var faults: [StoreFault] = []
  /// The events that say something.
  public var events = 0
  /// The numbered rows that an erasure emptied.
  public var erased = 0
  /// The events of a kind or a version that this program can't read; they are kept.
  public var unreadable = 0
  /// The events that share their number with another, because a machine was cloned.
  public var forked = 0
  /// The events kept aside because they differ from one of the same name.
  public var quarantined = 0

  /// Makes an empty report.
  public init() {}

  /// Whether nothing is wrong.
  public var isSound: Bool { faults.isEmpty }
}

/// Something that isn't as it should be.
public enum StoreFault: Hashable, Sendable {
  /// The file is so damaged that SQLite can't look at its pages. Do: restore a backup.
  case unreadable
  /// SQLite's own words about a page. Do: restore a backup.
  case page(String)
  /// Events that were written once, and are gone. Do: merge a backup that has them.
  case missing(EventRange)
  /// An event whose bytes are not those that were written. Do: merge or restore a backup.
  case altered(EventRange)
  /// Rows of a table that point nowhere. Do: restore a backup.
  case dangling(table: String)
  /// A table that doesn't follow from the events. Do: `declic store rebuild`.
  case projection(table: String)
  /// The file of heads names another event under a number of ours: an old copy was put back.
  case otherHead(DeviceID)
  /// Others than the owner may read a file of the store. Do: `chmod 600`.
  case openToOthers(path: String)
}
