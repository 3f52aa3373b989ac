public import Curriculum
public import Text

/// One place of the mediator's room: a raised hand, or a person who agreed to be seen, or both.
public struct RoomRow: Equatable, Sendable {
  /// The place: « Poste 4 ».
  public let place: SafeText
  /// When a hand was raised there, in milliseconds since 1970; nil for none.
  public let handRaisedAt: Int?
  /// Who is there and at what; nil for a person who didn't agree to be seen.
  public let person: Person?

  /// A person who agreed that mediators see the work.
  public struct Person: Equatable, Sendable {
    /// The learner.
    public let learner: LearnerID
    /// The words of the card.
    public let card: SafeText
    /// When the sitting began, in milliseconds since 1970.
    public let since: Int
    /// When the learner last did something, in milliseconds since 1970.
    public let lastActivity: Int
    /// What the learner is at; nil between two things.
    public let activity: RoomActivity?

    /// Makes a person.
    public init(
      learner: LearnerID, card: SafeText, since: Int, lastActivity: Int, activity: RoomActivity?
    ) {
      self.learner = learner
      self.card = card
      self.since = since
      self.lastActivity = lastActivity
      self.activity = activity
    }
  }

  /// Makes a row.
  public init(place: SafeText, handRaisedAt: Int?, person: Person?) {
    self.place = place
    self.handRaisedAt = handRaisedAt
    self.person = person
  }
}

/// What a learner is at.
public enum RoomActivity: Equatable, Sendable {
  /// A lesson.
  case lesson(LessonPlace)
  /// An item.
  case item(CourseID, ModuleID, ItemID)
}
