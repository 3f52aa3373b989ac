import Curriculum
import GRDB
public import Records
import Text

extension MediatorDesk {
  /// A sitting in which nothing happened for two hours was cut by a power failure: nobody is
  /// there. (Terminals end a visit after five idle minutes.)
  static let longestSilence = 7_200_000

  /// The places where a hand is raised, or where someone sits who agreed to be seen: raised hands
  /// first, the longest first; then by place. Of anyone else only the place of a raised hand.
  public func room(at moment: Moment) throws(StoreError) -> [RoomRow] {
    try store.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT place, handRaisedAt, visible.learner, visible.words,
            iif(visible.learner IS NULL, NULL, since) AS since,
            iif(visible.learner IS NULL, NULL, lastActivity) AS lastActivity,
            iif(visible.learner IS NULL, NULL, course) AS course,
            iif(visible.learner IS NULL, NULL, module) AS module,
            iif(visible.learner IS NULL, NULL, lesson) AS lesson,
            iif(visible.learner IS NULL, NULL, item) AS item
          FROM presence LEFT JOIN visible USING (learner)
          WHERE (handRaisedAt IS NOT NULL OR visible.learner IS NOT NULL) AND lastActivity > ?
          ORDER BY handRaisedAt IS NULL, handRaisedAt, place, presence.since
          """,
        arguments: [moment.milliseconds - Self.longestSilence]
      ).map(RoomRow.init(row:))
    }
  }
}

extension RoomRow {
  fileprivate init(row: Row) throws {
    let learner: String? = try row.decode(forColumn: "learner")
    self.init(
      place: SafeText(try row.decode(String.self, forColumn: "place"), as: .name),
      handRaisedAt: try row.decode(forColumn: "handRaisedAt"),
      person: try learner.map { try Person($0, row: row) })
  }
}

extension RoomRow.Person {
  fileprivate init(_ learner: String, row: Row) throws {
    self.init(
      learner: LearnerID(rawValue: learner),
      card: SafeText(try row.decode(String.self, forColumn: "words"), as: .name),
      since: try row.decode(forColumn: "since"),
      lastActivity: try row.decode(forColumn: "lastActivity"),
      activity: try RoomActivity(row: row))
  }
}

extension RoomActivity {
  fileprivate init?(row: Row) throws {
    guard let course: String = try row.decode(forColumn: "course"),
      let module: String = try row.decode(forColumn: "module")
    else { return nil }
    let (courseID, moduleID) = (CourseID(rawValue: course), ModuleID(rawValue: module))
    if let item: String = try row.decode(forColumn: "item") {
      self = .item(courseID, moduleID, ItemID(rawValue: item))
    } else if let lesson: String = try row.decode(forColumn: "lesson") {
      self = .lesson(
        LessonPlace(course: courseID, module: moduleID, lesson: LessonID(rawValue: lesson)))
    } else {
      return nil
    }
  }
}
