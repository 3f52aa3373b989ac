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
  /// Whether anything was written since the last look.
  case looked(hasNews: Bool)
  /// Who is here, and who agreed to be seen, with all that happened to them.
  case room([RoomRow], [LearnerReview])
  /// One learner.
  case learner(LearnerReview, [AnswerRow])
  /// The learner doesn't wish to be seen any more.
  case withdrawn
  /// Cards were made; these are their words.
  case cardsMade([SafeText])
  /// A lost card has these words now; nil where its owner doesn't wish to be seen any more.
  case cardRenewed(SafeText?)
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
