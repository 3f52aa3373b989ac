public import CourseFormat
public import Curriculum
public import Interface
public import Records
public import Text

/// What the mediator's room is told.
public enum MediationMessage: Equatable, Sendable {
  /// A person did something.
  case action(Action)
  /// The courses were read.
  case coursesLoaded([LoadedCourse])
  /// The desk is open.
  case signedIn(MediatorID, name: SafeText)
  /// The desk stays closed; so many seconds to wait, 0 for none.
  case refused(waitSeconds: Int)
  /// The account of who is at the desk is no more: nothing was done.
  case accountRemoved
  /// Whether anything was written since the last look.
  case looked(hasNews: Bool)
  /// Who is here, who agreed to be seen, and to whom something happened since.
  case room(RoomReading)
  /// All that happened to some of those who agreed; without those who don't any more.
  case histories([LearnerID: [Event]])
  /// One learner.
  case learner(LearnerReview, [AnswerRow])
  /// The learner doesn't wish to be seen any more.
  case withdrawn
  /// Cards were made; these are their words.
  case cardsMade([SafeText])
  /// A lost card has these words now; nil where its owner doesn't wish to be seen any more.
  case cardRenewed(SafeText?)
  /// What is blocked now.
  case blocked([BlockedRow])
  /// Two cards were looked at, or brought together.
  case joining(CardJoining)
  /// Cards were written into this file; nil where they could not be.
  case cardsSaved(SavedFile?)
  /// The groups.
  case groups([GroupRow])
  /// What was asked for is done, or not.
  case done(MediationEffect, Bool)
}

/// A file that was written for the mediator.
public struct SavedFile: Equatable, Sendable {
  /// Its whole path.
  public let path: SafeText
  /// The name of its folder; nil for the home folder of the user, whose name says little.
  public let folder: SafeText?

  /// Names a file.
  public init(path: SafeText, folder: SafeText?) {
    self.path = path
    self.folder = folder
  }
}

/// The room as it was read.
public struct RoomReading: Equatable, Sendable {
  /// Who is here.
  public let rows: [RoomRow]
  /// Who agreed to be seen.
  public let learners: [LearnerRow]
  /// To whom of them something happened since the reading before.
  public let changed: Set<LearnerID>
  /// What the next reading asks from.
  public let mark: Int

  /// Makes a reading.
  public init(
    rows: [RoomRow], learners: [LearnerRow], changed: Set<LearnerID>, mark: Int
  ) {
    self.rows = rows
    self.learners = learners
    self.changed = changed
    self.mark = mark
  }
}

/// A learner who agreed to be seen, and all that happened to them.
public struct LearnerReview: Equatable, Sendable {
  /// Who it is.
  public let row: LearnerRow
  /// What happened, in fold order.
  public let history: [Event]

  /// Makes a review.
  public init(row: LearnerRow, history: [Event]) {
    self.row = row
    self.history = history
  }
}
