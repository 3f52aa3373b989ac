import Curriculum
import GRDB
import Records

/// A visit with a card that goes on now.
struct OpenVisit: Hashable {
  /// Who is there.
  let learner: LearnerID
  /// Where.
  let place: String
}

extension ProgressStore {
  /// Gives a learner all that was done under another name, and erases the other: a second card
  /// that was made because the first was lost. Does nothing while one of the two is in a visit,
  /// and answers that visit: what is open would be pulled away from under somebody.
  ///
  /// The facts keep their times and days, so that what was remembered days later stays so. The
  /// card isn't taken over, nor a consent; a refusal is.
  func join(
    _ other: LearnerID, into learner: LearnerID, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> OpenVisit? {
    guard other != learner else { return nil }
    let (visit, events) = try write { db -> (OpenVisit?, [Event]) in
      if let visit = try Self.visit(of: [other, learner], at: moment, in: db) {
        return (visit, [])
      }
      let mustAsk = try Self.isRefused(by: other, or: learner, in: db)
      let moved = try Self.move(other, to: learner, at: moment, using: &random, in: db)
      guard mustAsk else { return (nil, moved) }
      let asking = EventBody.consentChanged(.toBeAskedAgain)
      let asked = try Self.append([asking], for: learner, at: moment, using: &random, in: db)
      return (nil, moved + asked)
    }
    guard visit == nil else { return visit }
    heads?.advance(events.map(\.head))
    // A power cut between the two leaves the work twice, never lost.
    try erase([other])
    try clean()
    return nil
  }

  /// The visit of one of these learners that goes on; nil where there is none.
  static func visit(
    of learners: [LearnerID], at moment: Moment, in db: Database
  ) throws -> OpenVisit? {
    for learner in learners {
      let place = try String.fetchOne(
        db,
        sql: """
          SELECT place FROM presence WHERE learner = ? AND lastActivity > ?
          ORDER BY lastActivity DESC
          """,
        arguments: [learner.rawValue, moment.milliseconds - MediatorDesk.longestSilence])
      if let place { return OpenVisit(learner: learner, place: place) }
    }
    return nil
  }

  /// Whether the one who stays must be asked again. Agreement to be seen stays only where both
  /// gave it, or where the one that goes was never asked: a card of today, in the place of a lost
  /// one. A refusal is never forgotten, also one that waits for its question.
  private static func isRefused(
    by other: LearnerID, or learner: LearnerID, in db: Database
  ) throws -> Bool {
    let (theirs, own) = (
      try isConsentGiven(by: other, in: db), try isConsentGiven(by: learner, in: db)
    )
    return theirs == false ? own != false : theirs == true && own == false
  }

  private static func isConsentGiven(by learner: LearnerID, in db: Database) throws -> Bool? {
    try Bool.fetchOne(
      db, sql: "SELECT isGiven FROM consent WHERE learner = ?", arguments: [learner.rawValue])
  }

  private static func move(
    _ other: LearnerID, to learner: LearnerID, at moment: Moment,
    using random: inout some RandomNumberGenerator, in db: Database
  ) throws -> [Event] {
    guard try !Erasure.isErased(learner, in: db) else { throw StoreError.learnerErased }
    let device = try Device.current(in: db)
    let contents = try history(of: other, in: db).compactMap { $0.content(for: learner) }
    let events = contents.enumerated().map { number, content in
      Event(
        device: device.device, sequence: device.sequence + number + 1,
        id: EventID(at: moment, using: &random), content: content)
    }
    for event in events { try insert(event, in: db) }
    if let last = events.last { try Device.advance(last.head, in: db) }
    try Projections.rebuild(learner, in: db)
    return events
  }
}

extension Event {
  /// What it says, told of another learner; nil where it belongs to a card and not to the work.
  fileprivate func content(for learner: LearnerID) -> Content? {
    guard let content else { return nil }
    switch body {
    case .cardMade, .consentChanged: return nil
    default:
      return Content(
        learner: learner, time: content.time, type: content.type, version: content.version,
        payload: content.payload)
    }
  }
}
