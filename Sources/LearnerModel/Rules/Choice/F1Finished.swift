import Curriculum
import Records

/// F1: nothing is ready and nothing is due, or the only skill that is ready is stuck and the
/// mediator was called: an end for today.
enum F1Finished: ChoiceRule {
  static let id = RuleID.finished
  static let thresholds: [Threshold] = []

  static func choice(in situation: Situation) -> Choice? {
    situation.next == nil && V0Review.choice(in: situation) == nil ? end(in: situation) : nil
  }

  /// The end for today.
  static func end(in situation: Situation) -> Choice {
    Choice(
      action: .finish, about: nil, facts: [situation.fact(.ready, situation.ready.count)])
  }
}
