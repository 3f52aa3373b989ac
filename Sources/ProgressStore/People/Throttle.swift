import GRDB
import Records

/// What doesn't jump when the clock is set: how long the machine has been running.
public struct Uptime: Hashable, Sendable {
  /// The milliseconds since the machine started.
  public let milliseconds: Int
  /// The name of this start: `/proc/sys/kernel/random/boot_id`.
  public let boot: String

  /// Makes an uptime.
  public init(milliseconds: Int, boot: String) {
    self.milliseconds = milliseconds
    self.boot = boot
  }
}

/// The waits between wrong tries. A try is counted, and that is on the disk, before it is judged:
/// so pulling the plug gains nothing.
enum Throttle {
  /// Whose tries are counted.
  enum Scope: String {
    /// One card: three tries are free.
    case card
    /// One mediator's account: three tries are free.
    case mediator
    /// One terminal, where many people mistype in a day: ten are free, and a success forgives
    /// three, so that an own card between guesses doesn't make them free.
    case terminal

    /// The wrong tries after which the waits begin.
    var free: Int { self == .terminal ? 10 : 3 }
  }

  /// The waits after the free tries, in seconds; the last one stays.
  static let waits = [5, 15, 60, 300, 900, 1800]

  /// What a clock shows at a try.
  struct Reading {
    /// The wall clock.
    let moment: Moment
    /// How long the machine has been running.
    let uptime: Uptime
  }

  /// The milliseconds still to wait.
  static func wait(
    _ scope: Scope, _ name: String, at now: Reading, in db: Database
  ) throws -> Int {
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT waitMilliseconds, boot, uptime, wall FROM throttle WHERE scope = ? AND name = ?
          """,
        arguments: [scope.rawValue, name])
    else { return 0 }
    let whole: Int = try row.decode(forColumn: "waitMilliseconds")
    let isSameStart = try row.decode(String.self, forColumn: "boot") == now.uptime.boot
    // After a restart only the wall clock is left; if it went back, the whole wait begins again.
    let elapsed =
      isSameStart
      ? now.uptime.milliseconds - (try row.decode(Int.self, forColumn: "uptime"))
      : now.moment.milliseconds - (try row.decode(Int.self, forColumn: "wall"))
    return whole - min(whole, max(0, elapsed))
  }

  /// Counts a try as wrong, and starts the wait after it; answers the milliseconds to wait.
  static func count(
    _ scope: Scope, _ name: String, at now: Reading, in db: Database
  ) throws -> Int {
    let failures = try failures(scope, name, in: db) + 1
    let wait = wait(after: failures, free: scope.free)
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO throttle
          (scope, name, failures, waitMilliseconds, boot, uptime, wall)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        scope.rawValue, name, failures, wait, now.uptime.boot, now.uptime.milliseconds,
        now.moment.milliseconds,
      ])
    return wait
  }

  /// Forgets all wrong tries of a card or an account.
  static func forgive(_ scope: Scope, _ name: String, in db: Database) throws {
    try db.execute(
      sql: "DELETE FROM throttle WHERE scope = ? AND name = ?", arguments: [scope.rawValue, name])
  }

  /// Forgets some wrong tries of a terminal, and its wait.
  static func ease(_ scope: Scope, _ name: String, by count: Int, in db: Database) throws {
    try db.execute(
      sql: """
        UPDATE throttle SET failures = max(0, failures - ?), waitMilliseconds = 0
        WHERE scope = ? AND name = ?
        """,
      arguments: [count, scope.rawValue, name])
  }

  /// The milliseconds to wait after so many wrong tries.
  static func wait(after failures: Int, free: Int) -> Int {
    failures < free ? 0 : waits[min(failures - free, waits.count - 1)] * 1000
  }

  private static func failures(_ scope: Scope, _ name: String, in db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT failures FROM throttle WHERE scope = ? AND name = ?",
      arguments: [scope.rawValue, name]) ?? 0
  }
}
