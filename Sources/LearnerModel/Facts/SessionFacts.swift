public import Curriculum
public import Records

/// What is known of the sitting; a new day is a new sitting.
public struct SessionFacts: Equatable, Sendable, Codable {
  /// Its id; nil where no event opened it.
  public internal(set) var id: SessionID?
  /// Its local date; nil before the first.
  public internal(set) var day: LocalDay?
  /// Whether two people sit together: every success counts as helped.
  public internal(set) var isInPairs = false
  /// How often a mediator was called, refusals included.
  public internal(set) var calls = 0
  /// The skills left for today.
  public internal(set) var parked: Set<SkillID> = []
  /// The skills whose review was refused today.
  public internal(set) var refusedReviews: Set<SkillID> = []
  /// The items passed over today, of which none was answered since.
  public internal(set) var passedOver: Set<ItemID> = []
  /// The items asked since the last review; nil before the first review of the sitting.
  public internal(set) var itemsSinceReview: Int?
}
