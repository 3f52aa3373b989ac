public import Curriculum
import GRDB
public import Records

extension ProgressStore {
  /// Makes a learner without a card, who is erased on leaving unless a card is made.
  public func openGuest(
    at moment: Moment, terminal: String, using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> LearnerID {
    let learner = LearnerID(rawValue: Random.id(using: &random))
    try write { db in
      try db.execute(
        sql: "INSERT INTO guest (learner, terminal, milliseconds) VALUES (?, ?, ?)",
        arguments: [learner.rawValue, terminal, moment.milliseconds])
    }
    return learner
  }

  /// The learners without a card whose visit on a terminal wasn't ended, the latest first.
  public func guests(of terminal: String) throws(StoreError) -> [LearnerID] {
    try read { db in
      try String.fetchAll(
        db, sql: "SELECT learner FROM guest WHERE terminal = ? ORDER BY milliseconds DESC, learner",
        arguments: [terminal]
      ).map(LearnerID.init(rawValue:))
    }
  }

  /// Erases the learners without a card of a terminal, but one whose visit goes on; answers who.
  /// A terminal never touches the guests of another: they may be sitting there.
  @discardableResult
  public func eraseGuests(
    of terminal: String, except learner: LearnerID? = nil
  ) throws(StoreError) -> [LearnerID] {
    try eraseGuests(guests(of: terminal).filter { $0 != learner })
  }

  /// Erases the learners without a card of all terminals whose visit began before a moment: those
  /// of terminals that are no more.
  @discardableResult
  public func eraseGuests(openedBefore moment: Moment) throws(StoreError) -> [LearnerID] {
    try eraseGuests(
      read { db in
        try String.fetchAll(
          db, sql: "SELECT learner FROM guest WHERE milliseconds < ? ORDER BY learner",
          arguments: [moment.milliseconds]
        ).map(LearnerID.init(rawValue:))
      })
  }

  /// Ends the sittings at a place that a power cut left open, but one; answers the facts.
  @discardableResult
  public func closeSessions(
    at place: String, except session: SessionID? = nil, moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> [Event] {
    let events = try write { db in
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT learner, session FROM presence WHERE place = ? AND session IS NOT ?",
        arguments: [place, session?.rawValue])
      return try rows.flatMap { row in
        let fact = SessionClosed(
          session: SessionID(rawValue: try row.decode(forColumn: "session")), reason: .ended)
        let learner = LearnerID(rawValue: try row.decode(forColumn: "learner"))
        return try Self.append(
          [.sessionClosed(fact)], for: learner, at: moment, using: &random, in: db)
      }
    }
    heads?.advance(events.map(\.head))
    return events
  }

  private func eraseGuests(_ guests: [LearnerID]) throws(StoreError) -> [LearnerID] {
    guard !guests.isEmpty else { return [] }
    try erase(guests)
    try clean()
    return guests
  }
}
