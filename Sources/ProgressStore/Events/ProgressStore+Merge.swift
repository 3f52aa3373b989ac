public import Curriculum
import FoundationEssentials
import GRDB
public import Records

extension ProgressStore {
  /// Adds another store's events to this one, all or none. Any order, twice, in parts: the result
  /// is the same. Learners erased there are erased here; learners erased here stay erased.
  public func merge(
    _ events: [Event], erased: [LearnerID] = [], at moment: Moment
  ) throws(StoreError) -> MergeReport {
    if let place { try TombstonesFile.add(erased, place) }
    let (report, heads) = try write { db in
      var merge = Merge(db: db, moment: moment, machine: settings.machine)
      try merge.erase(erased)
      for event in events { try merge.add(event) }
      try merge.finish()
      return (merge.report, try Device.heads(in: db))
    }
    self.heads?.advance(heads)
    return report
  }
}

/// One merge, inside its transaction.
private struct Merge {
  let db: Database
  let moment: Moment
  let machine: String
  var report = MergeReport()
  private var touched: Set<LearnerID> = []

  init(db: Database, moment: Moment, machine: String) {
    self.db = db
    self.moment = moment
    self.machine = machine
  }

  mutating func erase(_ learners: [LearnerID]) throws {
    report.erased = try Erasure.apply(learners, in: db)
  }

  mutating func add(_ event: Event) throws {
    guard event.isWellFormed else { return report.refused += 1 }
    let sameName = try row("WHERE eventID = ?", [event.id.rawValue])
    if let sameName { return try meet(event, known: Event(row: sameName)) }
    let branch = try freeBranch(for: event)
    let isErased = try event.content.map { try Erasure.isErased($0.learner, in: db) } ?? false
    let kept = isErased ? event.emptied : event
    try Device.advance(event.head, in: db)
    try ProgressStore.insert(kept, branch: branch, in: db)
    report.added += 1
    if branch > 0 { try fork(event) }
    try note(kept)
  }

  /// Folds and tables read a learner's events in order, and these may belong in the middle.
  func finish() throws {
    for learner in touched {
      try Projections.rebuild(learner, in: db)
      try db.execute(
        sql: "DELETE FROM checkpoint WHERE learner = ?", arguments: [learner.rawValue])
    }
  }

  private mutating func meet(_ event: Event, known: Event) throws {
    let isSame =
      known.device == event.device && known.sequence == event.sequence
      && (known.content == nil || event.content == nil || known.content == event.content)
    guard !isSame else { return report.known += 1 }
    report.quarantined += 1
    guard let learner = event.content?.learner, try !Erasure.isErased(learner, in: db) else {
      return
    }
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO quarantine (\(Event.columns)) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)
        """,
      arguments: event.columnValues)
  }

  private func freeBranch(for event: Event) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT max(branch) + 1 FROM event WHERE device = ? AND sequence = ?",
      arguments: [event.device.rawValue, event.sequence]) ?? 0
  }

  private mutating func fork(_ event: Event) throws {
    report.forked += 1
    guard event.device == (try Device.current(in: db).device) else { return }
    report.renamedDevice = try Device.rename(machine: machine, in: db)
  }

  private mutating func note(_ event: Event) throws {
    guard let content = event.content else { return }
    touched.insert(content.learner)
    if content.time.isFarAhead(of: moment) {
      report.farAhead += 1
    } else {
      try Device.advanceClock(to: content.time, in: db)
    }
  }

  private func row(_ condition: String, _ arguments: StatementArguments) throws -> Row? {
    try Row.fetchOne(
      db, sql: "SELECT \(Event.columns) FROM event \(condition)", arguments: arguments)
  }
}

extension Event {
  /// The numbered row without what it said.
  fileprivate var emptied: Event {
    Event(device: device, sequence: sequence, id: id, content: nil)
  }

  /// Whether the names are ones that we could have written: they stand in the file of heads.
  fileprivate var isWellFormed: Bool {
    (1...1 << 40).contains(sequence)
      && [device.rawValue, id.rawValue].allSatisfy { name in
        (1...64).contains(name.utf8.count) && name.utf8.allSatisfy { (33...126).contains($0) }
      }
  }
}
