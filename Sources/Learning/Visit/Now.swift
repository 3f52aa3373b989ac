public import Records

/// The time as the learner's room is told it: it never looks at a clock itself.
public struct Now: Equatable, Sendable {
  /// The wall clock.
  public let moment: Moment
  /// Milliseconds of a clock that never jumps, for durations.
  public let monotonic: Int

  /// Makes a time.
  public init(moment: Moment, monotonic: Int) {
    self.moment = moment
    self.monotonic = monotonic
  }
}
