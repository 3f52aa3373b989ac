public import Curriculum
import GRDB
public import Records

extension MediatorDesk {
  /// Notes that the mediator came and looked at a skill, or at all that was stuck, and lowers the
  /// learner's hand: whoever is there was called no longer. Answers false, and does nothing,
  /// without consent.
  public func visit(
    _ learner: LearnerID, about skill: SkillID?, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> Bool {
    let events = try store.write { db -> [Event]? in
      guard try Self.isVisible(learner, in: db) else { return nil }
      let hands = try String.fetchAll(
        db,
        sql: """
          SELECT session FROM presence WHERE learner = ? AND handRaisedAt IS NOT NULL
          ORDER BY session
          """,
        arguments: [learner.rawValue]
      ).map { session in
        EventBody.handChanged(
          HandChanged(session: SessionID(rawValue: session), isRaised: false))
      }
      return try ProgressStore.append(
        hands + [.visited(Visited(mediator: mediator, skill: skill))], for: learner, at: moment,
        using: &random, in: db)
    }
    store.heads?.advance((events ?? []).map(\.head))
    return events != nil
  }
}
