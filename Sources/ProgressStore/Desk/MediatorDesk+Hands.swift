import Curriculum
import GRDB
public import Records

extension MediatorDesk {
  /// Lowers the hands that are raised at a place, and notes the visit: the mediator went there.
  /// Answers whether there was one. Whose hand it is stays unknown without consent.
  public func lowerHands(
    at place: String, moment: Moment, using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> Bool {
    let events = try store.write { db -> [Event] in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT learner, session FROM presence
          WHERE place = ? AND handRaisedAt IS NOT NULL
          """,
        arguments: [place])
      return try rows.flatMap { row in
        let fact = HandChanged(
          session: SessionID(rawValue: try row.decode(forColumn: "session")), isRaised: false)
        let learner = LearnerID(rawValue: try row.decode(forColumn: "learner"))
        return try ProgressStore.append(
          [.handChanged(fact), .visited(Visited(mediator: mediator, skill: nil))], for: learner,
          at: moment, using: &random, in: db)
      }
    }
    store.heads?.advance(events.map(\.head))
    return !events.isEmpty
  }
}
