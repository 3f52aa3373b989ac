import Curriculum
import GRDB
import Records
import Text

/// One event on its way into the tables.
struct Projection {
  /// The database whose tables change.
  let db: Database
  /// The event.
  let event: Event
  /// What it says.
  let content: Event.Content

  private var learner: String { content.learner.rawValue }
  private var now: Int { content.time.milliseconds }

  /// A sitting begins at a place.
  func open(_ fact: SessionOpened) throws {
    try db.executePrepared(
      """
      INSERT OR REPLACE INTO presence (learner, session, place, since, lastActivity)
      VALUES (?1, ?2, ?3, ?4, ?4)
      """,
      [learner, fact.session.rawValue, fact.place.string, now])
  }

  /// A sitting ends.
  func close(_ fact: SessionClosed) throws {
    try db.executePrepared(
      "DELETE FROM presence WHERE learner = ? AND session = ?", [learner, fact.session.rawValue])
  }

  /// A hand that is raised twice was raised the first time.
  func setHand(_ fact: HandChanged) throws {
    try touch()
    try db.executePrepared(
      """
      UPDATE presence SET handRaisedAt = iif(?3, coalesce(handRaisedAt, ?4), NULL)
      WHERE learner = ?1 AND session = ?2
      """,
      [learner, fact.session.rawValue, fact.isRaised, now])
  }

  /// The learner is at a lesson.
  func setActivity(lesson place: LessonPlace) throws {
    try setActivity(place.course, place.module, lesson: place.lesson, item: nil)
  }

  /// The learner is at an item.
  func ask(_ fact: Asked) throws {
    try db.executePrepared(
      """
      INSERT OR REPLACE INTO asking (learner, asking, eventID, course, module, item)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        learner, fact.asking.rawValue, event.id.rawValue, fact.course.rawValue,
        fact.module.rawValue, fact.item.rawValue,
      ])
    try setActivity(fact.course, fact.module, lesson: nil, item: fact.item)
  }

  /// An answer, beside what it answers where that is known.
  func answer(_ fact: Attempt) throws {
    try db.executePrepared(
      """
      INSERT INTO answer (eventID, learner, askedEventID, course, module, item, submission)
      SELECT ?1, ?2, asking.eventID, course, module, item, ?4 FROM (SELECT 1)
      LEFT JOIN asking ON asking.learner = ?2 AND asking.asking = ?3
      """,
      [event.id.rawValue, learner, fact.asking.rawValue, fact.submission])
    try touch()
  }

  /// The last word of the learner counts.
  func setConsent(_ fact: ConsentChanged) throws {
    try db.executePrepared(
      """
      INSERT OR REPLACE INTO consent (learner, isGiven, wording, milliseconds)
      VALUES (?, ?, ?, ?)
      """,
      [learner, fact.isGiven, fact.wording, now])
    try touch()
  }

  /// A module is on the learner's list.
  func assign(_ fact: Assignment) throws {
    try db.executePrepared(
      """
      INSERT OR REPLACE INTO openAssignment
        (learner, course, module, mediator, note, milliseconds)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        learner, fact.course.rawValue, fact.module.rawValue, fact.mediator.rawValue,
        fact.note?.string, now,
      ])
  }

  /// A module is off the list.
  func unassign(_ fact: Assignment) throws {
    try db.executePrepared(
      "DELETE FROM openAssignment WHERE learner = ? AND course = ? AND module = ?",
      [learner, fact.course.rawValue, fact.module.rawValue])
  }

  /// Notes that the learner did something.
  func touch() throws {
    try db.executePrepared(
      "UPDATE presence SET lastActivity = ? WHERE learner = ?", [now, learner])
  }

  private func setActivity(
    _ course: CourseID, _ module: ModuleID, lesson: LessonID?, item: ItemID?
  ) throws {
    try db.executePrepared(
      """
      UPDATE presence SET course = ?, module = ?, lesson = ?, item = ?, lastActivity = ?
      WHERE learner = ?
      """,
      [
        course.rawValue, module.rawValue, lesson?.rawValue, item?.rawValue, now, learner,
      ])
  }
}
