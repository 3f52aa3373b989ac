public import Curriculum
public import Text

/// A learner who agreed that mediators see the work.
public struct LearnerRow: Equatable, Sendable {
  /// The learner.
  public let learner: LearnerID
  /// The words of the card.
  public let card: SafeText
  /// Where the learner sits now; nil for nowhere.
  public let place: SafeText?
  /// When something was last written about the learner, in milliseconds since 1970.
  public let lastEvent: Int?
  /// The modules that were given and not taken back, the oldest first.
  public let assignments: [Assignment]

  /// Makes a row.
  public init(
    learner: LearnerID, card: SafeText, place: SafeText?, lastEvent: Int?,
    assignments: [Assignment]
  ) {
    self.learner = learner
    self.card = card
    self.place = place
    self.lastEvent = lastEvent
    self.assignments = assignments
  }
}
