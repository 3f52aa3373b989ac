import Curriculum
import GRDB
import Records

/// Forgetting a learner: all that was said goes, the numbered rows stay empty, so that a gap in
/// the numbers always means a loss and never an erasure.
enum Erasure {
  /// Whether a learner was erased.
  static func isErased(_ learner: LearnerID, in db: Database) throws -> Bool {
    try db.rowPrepared("SELECT 1 FROM tombstone WHERE learner = ?", [learner.rawValue]) != nil
  }

  /// Erases learners; answers those that weren't already.
  @discardableResult
  static func apply(_ learners: some Sequence<LearnerID>, in db: Database) throws -> [LearnerID] {
    let fresh = try Set(learners).sorted().filter { try !isErased($0, in: db) }
    for learner in fresh { try apply(learner, in: db) }
    return fresh
  }

  private static func apply(_ learner: LearnerID, in db: Database) throws {
    try Projections.clear(learner, in: db)
    try db.execute(
      sql: """
        UPDATE event SET learner = NULL, milliseconds = NULL, counter = NULL, day = NULL,
          zoneMinutes = NULL, type = NULL, version = NULL, payload = NULL, digest = NULL
        WHERE learner = ?
        """,
      arguments: [learner.rawValue])
    for table in ["quarantine", "guest", "card", "checkpoint", "groupMember"] {
      try db.execute(
        sql: "DELETE FROM \(table) WHERE learner = ?", arguments: [learner.rawValue])
    }
    try db.execute(
      sql: "DELETE FROM throttle WHERE scope = ? AND name = ?",
      arguments: [Throttle.Scope.card.rawValue, learner.rawValue])
    try db.execute(
      sql: "INSERT INTO tombstone (learner) VALUES (?)", arguments: [learner.rawValue])
  }
}
