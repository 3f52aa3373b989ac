public import Curriculum
public import Records
public import Text

/// What the learner's room asks of the world. The performer does them in order, one at a time,
/// and answers with a message.
public enum LearningEffect: Equatable, Sendable {
  /// Open the store and read the courses; answered by `.facilities`, then
  /// `.cataloguesLoaded` and `.coursesLoaded`.
  case prepare
  /// See whether others wrote facts about the learner; answered by `.arrived` where they did.
  case lookForNews(LearnerID)
  /// Open a visit without a card; answered by `.opened`.
  case openGuest(SessionOpened)
  /// Open again the visit without a card that a stop of the program cut; answered by `.opened`.
  case resumeGuest(SessionOpened)
  /// Open a visit with a card; answered by `.opened` or `.signInRefused`.
  case signIn(CardEntry, SessionOpened)
  /// Raise the hand of the place, for somebody who opened no visit; answered by `.handRaised` or
  /// `.handNotRaised`.
  case raiseHand(SessionOpened)
  /// Lower the hand of somebody who opened no visit, and erase them; needs no answer.
  case lowerHand(LearnerID)
  /// Keep some facts of the learner; answered by `.recorded` or `.notRecorded`.
  case record([EventBody], for: LearnerID, purpose: RecordPurpose)
  /// Give the learner a card; answered by `.cardMade` or `.cardRefused`.
  case makeCard(LearnerID)
  /// Put a secret on the learner's card; answered by `.secretSet` or `.secretNotSet`.
  case setSecret(SecretKind, Secret, for: LearnerID)
  /// Take the secret off the learner's card; answered by `.secretSet` or `.secretNotSet`.
  case removeSecret(LearnerID)
  /// Look for words in some lessons of the courses; answered by `.found`.
  case search(CourseSearch)
  /// Print some lines; answered by `.printed`.
  case print([SafeText])
  /// Print a page to take away, as large plain text; answered by `.pagePrinted`.
  case printPage(SafeText)
  /// Make a file of a page to take away; answered by `.pageSaved`.
  case savePage(SavedPage)
  /// End the visit: close the session, erase what has no card; answered by `.left`.
  case leave(LearnerID, SessionID, SessionClosed.Reason)
  /// Go on line by line, or in full screen.
  case showLineByLine(Bool)
  /// Stop the program.
  case close
}

/// Why some facts are recorded: what the room does when they are kept, or aren't.
public enum RecordPurpose: Equatable, Sendable {
  /// An answer: acknowledged on the screen only when it is kept.
  case answer(AskingID)
  /// The learner's consent.
  case consent
  /// A hand raised or lowered.
  case hand
  /// An answer to a proposal of the rules: they choose again when it is kept.
  case proposal(CourseID, ModuleID)
  /// A placement that begins, or an exercise of it that was passed over: the next is chosen when it
  /// is kept.
  case placement(CourseID, ModuleID)
  /// All else: kept in the background, tried again with the next.
  case progress
  /// What could not be kept of a visit that is over: tried again until it is.
  case leftover(LearnerID)
}

/// What was typed to open a visit with a card.
public struct CardEntry: Equatable, Sendable {
  /// The three words, as typed.
  public let words: SafeText
  /// The code, or the names of the pictures; nil where nothing was asked yet.
  public let secret: Secret?

  /// Makes an entry.
  public init(words: SafeText, secret: Secret?) {
    self.words = words
    self.secret = secret
  }
}

/// Something that never appears in a log, a description or an event.
public struct Secret: Equatable, Sendable, CustomStringConvertible {
  /// What was typed.
  public let value: String

  /// Wraps a secret.
  public init(_ value: String) { self.value = value }

  /// Never the value.
  public var description: String { "•" }
}
