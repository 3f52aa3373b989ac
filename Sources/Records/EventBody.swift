public import Curriculum
public import Text

/// What an event says, read.
public enum EventBody: Equatable, Sendable {
  /// A sitting began.
  case sessionOpened(SessionOpened)
  /// A sitting ended.
  case sessionClosed(SessionClosed)
  /// The learner took a card. Its words are in the roster, never in an event.
  case cardMade(CardMade)
  /// The learner agreed that mediators see the work, or took that back.
  case consentChanged(ConsentChanged)
  /// A page of a lesson was reached.
  case stepReached(StepReached)
  /// A lesson was read to its end.
  case lessonFinished(LessonFinished)
  /// An item was put before the learner.
  case asked(Asked)
  /// Help with an asking was shown.
  case helpShown(HelpShown)
  /// An answer was submitted.
  case answered(Attempt)
  /// An asking was passed over.
  case skipped(Skipped)
  /// A proposal was taken or refused: something harder, a review, a call.
  case proposalAnswered(ProposalAnswered)
  /// A hand was raised, or lowered.
  case handChanged(HandChanged)
  /// A mediator came and looked.
  case visited(Visited)
  /// A module was given to the learner.
  case assigned(Assignment)
  /// A given module was taken back.
  case unassigned(Assignment)
  /// Somebody told how a module was done: alone, with a hint, shown, or done by another.
  case wayTold(WayTold)
  /// Somebody told whether a skill was used for real since the last visit.
  case realUseTold(RealUseTold)
  /// Somebody told how sure they feel, at the start or the end of a module.
  case confidenceTold(ConfidenceTold)
  /// One of those questions was passed over.
  case questionPassed(QuestionPassed)
  /// Two people began to work together, or went on alone.
  case pairingChanged(PairingChanged)
  /// A page was marked to come back to, or unmarked.
  case bookmarkChanged(BookmarkChanged)
  /// A placement began.
  case placementStarted(PlacementStarted)
  /// A placement came to its end, or was stopped.
  case placementEnded(PlacementEnded)
  /// A mediator changed the rules for this learner in one course.
  case rulesChanged(RulesChanged)
  /// A mediator said how far the learner does without help.
  case autonomyConfirmed(AutonomyConfirmed)
}

/// A sitting began.
public struct SessionOpened: Equatable, Sendable, Codable {
  /// The sitting.
  public let session: SessionID
  /// The place of the machine: « Poste 4 ».
  public let place: SafeText
  /// The language of the interface.
  public let language: Language
  /// Whether two people sit together; then every success counts as helped.
  public let isInPairs: Bool

  /// Makes the fact.
  public init(session: SessionID, place: SafeText, language: Language, isInPairs: Bool) {
    self.session = session
    self.place = place
    self.language = language
    self.isInPairs = isInPairs
  }
}

/// A sitting ended.
public struct SessionClosed: Equatable, Sendable, Codable {
  /// How it ended.
  public enum Reason: String, Sendable, Codable { case left, idle, ended }

  /// The sitting.
  public let session: SessionID
  /// How it ended.
  public let reason: Reason

  /// Makes the fact.
  public init(session: SessionID, reason: Reason) {
    self.session = session
    self.reason = reason
  }
}

/// The learner took a card.
public struct CardMade: Equatable, Sendable, Codable {
  /// Whether it has a secret.
  public let hasPIN: Bool

  /// Makes the fact.
  public init(hasPIN: Bool) { self.hasPIN = hasPIN }
}

/// The learner agreed that mediators see the work, or took that back.
public struct ConsentChanged: Equatable, Sendable, Codable {
  /// Whether mediators may see the work from now on.
  public let isGiven: Bool
  /// The version of the words that were shown, from 1.
  public let wording: Int

  /// Makes the fact.
  public init(isGiven: Bool, wording: Int) {
    self.isGiven = isGiven
    self.wording = wording
  }

  /// Nobody may see the work until the learner is asked again: two cards that answered otherwise
  /// became one. No words were shown; a program that knows nothing of it reads a refusal.
  public static let toBeAskedAgain = ConsentChanged(isGiven: false, wording: 0)

  /// What the learner answered; nil where that is to be asked again.
  public var answer: Bool? { wording > 0 ? isGiven : nil }
}

/// A mediator came and looked.
public struct Visited: Equatable, Sendable, Codable {
  /// Who came.
  public let mediator: MediatorID
  /// The skill they looked at together; nil for all that were stuck.
  public let skill: SkillID?

  /// Makes the fact.
  public init(mediator: MediatorID, skill: SkillID?) {
    self.mediator = mediator
    self.skill = skill
  }
}

/// A hand was raised, or lowered.
public struct HandChanged: Equatable, Sendable, Codable {
  /// The sitting.
  public let session: SessionID
  /// Whether it is raised now.
  public let isRaised: Bool

  /// Makes the fact.
  public init(session: SessionID, isRaised: Bool) {
    self.session = session
    self.isRaised = isRaised
  }
}
