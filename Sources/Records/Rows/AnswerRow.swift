public import Curriculum

/// One submitted response with all that explains it: what was asked, why, and what came of it.
public struct AnswerRow: Equatable, Sendable {
  /// The event of the response.
  public let event: EventID
  /// The learner.
  public let learner: LearnerID
  /// When it was submitted.
  public let time: EventTime
  /// What was asked and the decision behind it; nil where that event was lost.
  public let asked: Asked?
  /// What was entered, in what time, with what help, and what came of it.
  public let attempt: Attempt

  /// Makes a row.
  public init(
    event: EventID, learner: LearnerID, time: EventTime, asked: Asked?, attempt: Attempt
  ) {
    self.event = event
    self.learner = learner
    self.time = time
    self.asked = asked
    self.attempt = attempt
  }

  /// The item; nil where what was asked was lost.
  public var item: ItemID? { asked?.item }

  /// Why it was asked; nil inside a lesson.
  public var decision: DecisionRecord? { asked?.decision }
}
