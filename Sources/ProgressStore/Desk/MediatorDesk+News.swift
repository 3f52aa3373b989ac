public import Curriculum
import GRDB

/// To whom something happened since a mediator last looked.
public struct DeskNews: Equatable, Sendable {
  /// The learners, among those who agree to be seen now.
  public let learners: Set<LearnerID>
  /// What to ask from the next time.
  public let mark: Int
}

extension MediatorDesk {
  /// The learners of whom there are events that came in after a mark; the first mark is 0, which
  /// tells nobody: all of them are yet to be read.
  ///
  /// Events only ever come in. What else changes a history is an erasure, and who is erased isn't
  /// visible any more. So whoever isn't named here has the history of before, also after a merge of
  /// old events, whose place is in the middle.
  public func news(since mark: Int) throws(StoreError) -> DeskNews {
    try store.read { db in
      let learners =
        mark == 0
        ? []
        : try String.fetchSet(
          db,
          sql: """
            SELECT DISTINCT learner FROM event JOIN visible USING (learner) WHERE arrival > ?
            """,
          arguments: [mark])
      let last = try Int.fetchOne(db, sql: "SELECT max(arrival) FROM event")
      return DeskNews(learners: Set(learners.map(LearnerID.init(rawValue:))), mark: last ?? 0)
    }
  }
}
