public import Curriculum
import FoundationEssentials
import GRDB
public import Records
import Text

/// What came of a mediator's signing in.
public enum MediatorSignIn: Hashable, Sendable {
  /// It is this mediator.
  case signedIn(MediatorID)
  /// The name or the passphrase isn't right; so many seconds to wait, 0 for none.
  case refused(waitSeconds: Int)
  /// Nothing was looked at: so many seconds are still to wait.
  case locked(waitSeconds: Int)
}

extension ProgressStore {
  /// How many characters a passphrase has at least.
  public static let shortestPassphrase = 8

  /// Sees whether an account may have a name: one that has letters, and that no other has.
  public func checkFree(name: String) throws(StoreError) {
    let folded = Self.folded(name)
    guard !folded.isEmpty else { throw .nameUnusable }
    let isTaken = try read { try Self.mediator(named: folded, in: $0) != nil }
    guard !isTaken else { throw .nameTaken }
  }

  /// Makes an account. Only who owns the file can.
  public func createMediator(
    name: String, passphrase: String, using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> MediatorID {
    let folded = Self.folded(name)
    guard !folded.isEmpty else { throw .nameUnusable }
    guard passphrase.count >= Self.shortestPassphrase else { throw .passphraseTooShort }
    let hashed = try Secrets.hash(passphrase: passphrase, rounds: settings.passphraseRounds)
    let mediator = MediatorID(rawValue: Random.id(using: &random))
    try write { db in
      guard try Self.mediator(named: folded, in: db) == nil else { throw StoreError.nameTaken }
      try db.execute(
        sql: "INSERT INTO mediator (mediator, name, foldedName, salt, hash) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          mediator.rawValue, SafeText(name, as: .name).string, folded, Data(hashed.salt),
          Data(hashed.hash),
        ])
    }
    return mediator
  }

  /// The names of the accounts.
  public func mediatorNames() throws(StoreError) -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT name FROM mediator ORDER BY foldedName") }
  }

  /// Takes an account away; answers whether there was one. What it wrote stays.
  public func removeMediator(name: String) throws(StoreError) -> Bool {
    try write { db in
      try db.execute(
        sql: "DELETE FROM mediator WHERE foldedName = ?", arguments: [Self.folded(name)])
      return db.changesCount > 0
    }
  }

  /// Opens an account. An unknown name takes as long as a wrong passphrase.
  public func signInMediator(
    name: String, passphrase: String, terminal: String, at moment: Moment, uptime: Uptime
  ) throws(StoreError) -> MediatorSignIn {
    let now = Throttle.Reading(moment: moment, uptime: uptime)
    let folded = Self.folded(name)
    let look = try write { db in
      let waits = [
        try Throttle.wait(.terminal, terminal, at: now, in: db),
        try Throttle.wait(.mediator, folded, at: now, in: db),
      ]
      let locked = waits.max() ?? 0
      guard locked == 0 else { return MediatorLook(locked: locked) }
      let account = try Self.mediator(named: folded, in: db)
      let wait = try Throttle.count(.terminal, terminal, at: now, in: db)
      // A name that isn't there isn't counted by itself: anyone could fill the table.
      guard account != nil else { return MediatorLook(wait: wait) }
      let accountWait = try Throttle.count(.mediator, folded, at: now, in: db)
      return MediatorLook(account: account, wait: max(wait, accountWait))
    }
    guard look.locked == 0 else { return .locked(waitSeconds: look.locked.seconds) }
    return try judge(passphrase, look, folded, terminal)
  }

  private func judge(
    _ passphrase: String, _ look: MediatorLook, _ folded: String, _ terminal: String
  ) throws(StoreError) -> MediatorSignIn {
    let isRight = try Secrets.matches(
      passphrase: passphrase, look.account?.hashed, rounds: settings.passphraseRounds)
    guard isRight, let account = look.account else {
      return .refused(waitSeconds: look.wait.seconds)
    }
    try write { db in
      try Throttle.forgive(.mediator, folded, in: db)
      try Throttle.ease(.terminal, terminal, by: 4, in: db)
    }
    return .signedIn(account.mediator)
  }

  static func folded(_ name: String) -> String {
    NormalisedAnswer(name, tolerating: AnswerTolerance(ignoring: [.letterCase])).text
  }

  private static func mediator(named folded: String, in db: Database) throws -> MediatorAccount? {
    try Row.fetchOne(
      db, sql: "SELECT mediator, salt, hash FROM mediator WHERE foldedName = ?",
      arguments: [folded]
    ).map { row in
      MediatorAccount(
        mediator: MediatorID(rawValue: try row.decode(forColumn: "mediator")),
        hashed: Secrets.Hashed(
          salt: Array(try row.decode(Data.self, forColumn: "salt")),
          hash: Array(try row.decode(Data.self, forColumn: "hash")), key: ""))
    }
  }
}

/// A mediator's account.
private struct MediatorAccount {
  let mediator: MediatorID
  let hashed: Secrets.Hashed
}

/// What is known of a try before its passphrase is looked at.
private struct MediatorLook {
  var account: MediatorAccount?
  var locked = 0
  var wait = 0
}
