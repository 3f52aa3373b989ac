import Curriculum
import GRDB
public import Records
import Text

extension MediatorDesk {
  /// The learners who agreed to be seen, by the words of their cards.
  public func learners() throws(StoreError) -> [LearnerRow] {
    try store.read { db in
      let assignments = try Self.assignments(in: db)
      return try Row.fetchAll(
        db,
        sql: """
          SELECT learner, words,
            (SELECT place FROM presence WHERE presence.learner = visible.learner
              ORDER BY lastActivity DESC LIMIT 1) AS place,
            (SELECT max(milliseconds) FROM event WHERE event.learner = visible.learner)
              AS lastEvent
          FROM visible ORDER BY words
          """
      ).map { row in
        let learner = LearnerID(rawValue: try row.decode(forColumn: "learner"))
        let place: String? = try row.decode(forColumn: "place")
        return LearnerRow(
          learner: learner,
          card: SafeText(try row.decode(String.self, forColumn: "words"), as: .name),
          place: place.map { SafeText($0, as: .name) },
          lastEvent: try row.decode(forColumn: "lastEvent"),
          assignments: assignments[learner] ?? [])
      }
    }
  }

  private static func assignments(in db: Database) throws -> [LearnerID: [Assignment]] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT learner, course, module, mediator, note
        FROM openAssignment JOIN visible USING (learner)
        ORDER BY milliseconds, course, module
        """
    ).reduce(into: [:]) { assignments, row in
      let learner = LearnerID(rawValue: try row.decode(forColumn: "learner"))
      assignments[learner, default: []].append(try Assignment(row: row))
    }
  }
}

extension Assignment {
  fileprivate init(row: Row) throws {
    let note: String? = try row.decode(forColumn: "note")
    self.init(
      course: CourseID(rawValue: try row.decode(forColumn: "course")),
      module: ModuleID(rawValue: try row.decode(forColumn: "module")),
      mediator: MediatorID(rawValue: try row.decode(forColumn: "mediator")),
      note: note.map { SafeText($0, as: .lines) })
  }
}
