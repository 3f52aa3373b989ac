public import Curriculum
import FoundationEssentials
import GRDB

/// What a fold over a learner's events gave, kept to save folding again. It may be thrown away at
/// any time.
public struct Checkpoint: Equatable, Sendable {
  /// The learner.
  public let learner: LearnerID
  /// The course.
  public let course: CourseID
  /// The table of rules that folded.
  public let rulesHash: ContentHash
  /// The course as it was.
  public let courseHash: ContentHash
  /// How many of the learner's events were folded.
  public let horizon: Int
  /// What the fold gave, in its own shape.
  public let state: [UInt8]

  /// Makes a checkpoint.
  public init(
    learner: LearnerID, course: CourseID, rulesHash: ContentHash, courseHash: ContentHash,
    horizon: Int, state: [UInt8]
  ) {
    self.learner = learner
    self.course = course
    self.rulesHash = rulesHash
    self.courseHash = courseHash
    self.horizon = horizon
    self.state = state
  }
}

extension ProgressStore {
  /// The checkpoint of a learner in a course; nil where there is none for these rules and this
  /// course, or events came since that belong before its horizon.
  public func checkpoint(
    of learner: LearnerID, in course: CourseID, rulesHash: ContentHash, courseHash: ContentHash
  ) throws(StoreError) -> Checkpoint? {
    try read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT horizon, state FROM checkpoint
          WHERE learner = ? AND course = ? AND rulesHash = ? AND courseHash = ?
          """,
        arguments: [
          learner.rawValue, course.rawValue, rulesHash.hexadecimal, courseHash.hexadecimal,
        ]
      ).map { row in
        Checkpoint(
          learner: learner, course: course, rulesHash: rulesHash, courseHash: courseHash,
          horizon: try row.decode(forColumn: "horizon"),
          state: Array(try row.decode(Data.self, forColumn: "state")))
      }
    }
  }

  /// Keeps a checkpoint; answers false, and keeps nothing, where the learner has other events
  /// than those that were folded.
  @discardableResult
  public func putCheckpoint(_ checkpoint: Checkpoint) throws(StoreError) -> Bool {
    try write { db in
      let known = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM event WHERE learner = ?",
        arguments: [checkpoint.learner.rawValue])
      guard known == checkpoint.horizon, try !Erasure.isErased(checkpoint.learner, in: db)
      else { return false }
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO checkpoint
            (learner, course, rulesHash, courseHash, horizon, state)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          checkpoint.learner.rawValue, checkpoint.course.rawValue,
          checkpoint.rulesHash.hexadecimal, checkpoint.courseHash.hexadecimal,
          checkpoint.horizon, Data(checkpoint.state),
        ])
      return true
    }
  }
}
