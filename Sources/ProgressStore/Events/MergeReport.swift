public import Curriculum

/// What came of adding another store's events.
public struct MergeReport: Equatable, Sendable {
  /// The events that were new here.
  public var added = 0
  /// Those that were here already.
  public var known = 0
  /// Of the new ones, those whose number another event has: a machine was cloned. Both are kept.
  public var forked = 0
  /// Those that say something else under the name of an event that is here: kept aside, not read.
  public var quarantined = 0
  /// Those whose number or names no program of ours would write: not kept.
  public var refused = 0
  /// Of the new ones, those more than a day in the future: kept, but our clock didn't follow.
  public var farAhead = 0
  /// The learners that the other store had erased, and that were erased here too.
  public var erased: [LearnerID] = []
  /// The new name of this machine, if it was the cloned one.
  public var renamedDevice: DeviceID?

  /// Makes an empty report.
  public init() {}
}
