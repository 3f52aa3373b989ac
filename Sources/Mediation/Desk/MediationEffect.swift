public import Curriculum
import Records
public import Text

/// What the mediator's room asks of the world.
public enum MediationEffect: Equatable, Sendable {
  /// Open the desk; answered by `.signedIn` or `.refused`.
  case signIn(name: SafeText, passphrase: Passphrase)
  /// See whether anything was written since the last look; answered by `.looked`.
  case look
  /// Read who is here; answered by `.room`.
  case readRoom
  /// Read one learner; answered by `.learner` or `.withdrawn`.
  case readLearner(LearnerID)
  /// Give a module; answered by `.done`.
  case assign(Assignment, to: LearnerID)
  /// Give a module to the person whose card has these words; answered by `.done`.
  case assignByCard(Assignment, words: SafeText)
  /// Take a module back; answered by `.done`.
  case takeBack(Assignment, from: LearnerID)
  /// Note that the mediator looked with the learner; answered by `.done`.
  case visit(LearnerID)
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
