public import Curriculum
public import Records
public import Text

/// What the mediator's room asks of the world.
public enum MediationEffect: Equatable, Sendable {
  /// Open the desk; answered by `.signedIn` or `.refused`.
  case signIn(name: SafeText, passphrase: Passphrase)
  /// See whether anything was written since the last look; answered by `.looked`.
  case look
  /// Read who is here, and to whom something happened since a mark; answered by `.room`.
  case readRoom(since: Int)
  /// Read all that happened to some learners; answered by `.histories`.
  case readHistories([LearnerID])
  /// Read one learner; answered by `.learner` or `.withdrawn`.
  case readLearner(LearnerID)
  /// Give a module; answered by `.done`.
  case assign(Assignment, to: LearnerID)
  /// Give a module to the person whose card has these words; answered by `.done`.
  case assignByCard(Assignment, words: SafeText)
  /// Give a module to several learners; answered by `.done`.
  case assignToAll(Assignment, to: [LearnerID])
  /// Make cards before anybody has them; answered by `.cardsMade`.
  case makeCards(Int)
  /// Print cards; answered by `.done`.
  case printCards([SafeText])
  /// Write cards into a file that a browser opens and prints; answered by `.cardsSaved`.
  case saveCards([SafeText])
  /// Give the card of a learner who lost it other words; answered by `.cardRenewed`.
  case renewCard(LearnerID)
  /// Read what is blocked now; answered by `.blocked`.
  case readBlocked
  /// Let a card be tried again, or take its code off; answered by `.done`.
  case unlockCard(words: SafeText, removesCode: Bool)
  /// Let the people of a place try again; answered by `.done`.
  case unlockPlace(SafeText)
  /// See whether two cards can be brought together; answered by `.joining`.
  case compareCards(second: SafeText, first: SafeText)
  /// Bring the work of a second card under the first; answered by `.joining`.
  case joinCards(second: SafeText, first: SafeText)
  /// Read the groups; answered by `.groups`.
  case readGroups
  /// Make a group; answered by `.done`.
  case makeGroup(name: SafeText)
  /// Take a group away; answered by `.done`.
  case removeGroup(GroupID)
  /// Put a learner into a group, or take them out; answered by `.done`.
  case setMember(LearnerID, of: GroupID, isMember: Bool)
  /// Take a module back; answered by `.done`.
  case takeBack(Assignment, from: LearnerID)
  /// Note that the mediator looked with the learner; answered by `.done`.
  case visit(LearnerID)
  /// Note how far the learner does without help; answered by `.done`.
  case confirmAutonomy(AutonomyConfirmed, of: LearnerID)
  /// Propose to look for where to begin; answered by `.done`.
  case startPlacement(PlacementStarted, of: LearnerID)
  /// Change the rules for the learner; answered by `.done`.
  case changeRules(RulesChanged, of: LearnerID)
  /// Note that the mediator went to a place where a hand was raised; answered by `.done`.
  case answerHand(place: SafeText)
  /// Stop the program.
  case close
}

/// What a mediator typed to be known: never shown, never in a log.
public struct Passphrase: Equatable, Sendable, CustomStringConvertible {
  /// What was typed.
  public let value: String

  /// Wraps what was typed.
  public init(_ value: String) { self.value = value }

  /// Never the value.
  public var description: String { "•" }
}
