public import Curriculum
import FoundationEssentials
import GRDB
public import Records
public import Text

extension ProgressStore {
  /// Gives a learner a card of three words that no other card has, and keeps all that was done.
  /// A learner who has one keeps it: then there is no new event.
  public func makeCard(
    for learner: LearnerID, from list: [String], pin: String? = nil, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> (words: SafeText, events: [Event]) {
    let code = try hashed(pin, .code)
    let (words, events) = try write { db -> (String, [Event]) in
      if let words = try Card.words(of: learner, in: db) { return (words, []) }
      let words = try Card.freeWords(from: list, using: &random, in: db)
      try Card.insert(words, for: learner, in: db)
      try Card.setSecret(code, for: learner, in: db)
      let fact = EventBody.cardMade(CardMade(hasPIN: pin != nil))
      let events = try Self.append([fact], for: learner, at: moment, using: &random, in: db)
      return (words.shown, events)
    }
    heads?.advance(events.map(\.head))
    return (SafeText(words, as: .name), events)
  }

  /// Makes cards before anybody has them, to be printed and given out: each is a learner of whom
  /// nothing is known yet. Answers their words, all or none.
  public func makeCards(
    _ count: Int, from list: [String], at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> [SafeText] {
    let (words, events) = try write { db -> ([String], [Event]) in
      var (words, events): ([String], [Event]) = ([], [])
      for _ in 0..<count {
        let learner = LearnerID(rawValue: Random.id(using: &random))
        let card = try Card.freeWords(from: list, using: &random, in: db)
        try Card.insert(card, for: learner, in: db)
        let fact = EventBody.cardMade(CardMade(hasPIN: false))
        events += try Self.append([fact], for: learner, at: moment, using: &random, in: db)
        words.append(card.shown)
      }
      return (words, events)
    }
    heads?.advance(events.map(\.head))
    return words.map { SafeText($0, as: .name) }
  }

  /// The words of a learner's card; nil without one.
  public func card(of learner: LearnerID) throws(StoreError) -> SafeText? {
    try read { try Card.words(of: learner, in: $0) }.map { SafeText($0, as: .name) }
  }

  /// What keeps a learner's card; nil where nothing does, or without a card.
  public func secretKind(of learner: LearnerID) throws(StoreError) -> SecretKind? {
    try read { try Card.secretKind(of: learner, in: $0) }
  }

  /// Puts a secret on a card, changes it, or with nil takes it off: a code of 4 to 8 digits, or the
  /// names of three pictures.
  public func setSecret(
    _ secret: String?, _ kind: SecretKind = .code, for learner: LearnerID
  ) throws(StoreError) {
    let hashed = try self.hashed(secret, kind)
    try write { db in
      guard try Card.words(of: learner, in: db) != nil else { throw StoreError.unknownLearner }
      try Card.setSecret(hashed, for: learner, in: db)
      try Throttle.forgive(.card, learner.rawValue, in: db)
    }
  }

  /// The card that typed words are of, or the one that was meant. It may look through all cards,
  /// so it never holds the store while it does.
  func findCard(_ typed: String) throws(StoreError) -> (found: Card.Found?, suggestion: String?) {
    try read { try Card.find(CardWords(typed), in: $0) }
  }

  /// Outside any transaction: it takes a while on purpose.
  private func hashed(
    _ secret: String?, _ kind: SecretKind
  ) throws(StoreError) -> Card.Secret? {
    guard let secret else { return nil }
    guard kind.allows(secret) else { throw .secretUnusable }
    return Card.Secret(
      kind: kind, hashed: try secrets.hash(secret, rounds: settings.pinRounds))
  }
}

extension SecretKind {
  /// Whether something can be a secret of this kind.
  fileprivate func allows(_ secret: String) -> Bool {
    switch self {
    case .code: (4...8).contains(secret.utf8.count) && secret.utf8.allSatisfy(Self.digits.contains)
    case .pictures: secret.split(separator: " ").count == 3
    }
  }

  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}

/// The table of cards.
enum Card {
  /// A card that was found.
  struct Found {
    /// Whose card it is.
    let learner: LearnerID
    /// Its secret; nil without one.
    let secret: Secret?
  }

  /// A secret as it is kept.
  struct Secret {
    /// What it is.
    let kind: SecretKind
    /// What proves it.
    let hashed: Secrets.Hashed
  }

  /// The words of a learner's card.
  static func words(of learner: LearnerID, in db: Database) throws -> String? {
    try String.fetchOne(
      db, sql: "SELECT words FROM card WHERE learner = ?", arguments: [learner.rawValue])
  }

  /// The card that these words are of; else the one card that is meant but for one slip.
  static func find(
    _ typed: CardWords, in db: Database
  ) throws -> (found: Found?, suggestion: String?) {
    if let row = try row(typed.sorted, in: db) { return (try Found(row: row), nil) }
    var near: [String] = []
    let cards = try String.fetchCursor(db, sql: "SELECT words FROM card ORDER BY learner")
    while let words = try cards.next() {
      let card = CardWords(ofCard: words)
      switch typed.likeness(to: card) {
      case .same: return (try row(card.sorted, in: db).map(Found.init(row:)), nil)
      case .oneSlip: near.append(words)
      case .other: break
      }
    }
    return (nil, near.count == 1 ? near.first : nil)
  }

  /// Words that no card has yet.
  static func freeWords(
    from list: [String], using random: inout some RandomNumberGenerator, in db: Database
  ) throws -> CardWords {
    // With a list of 200 words there are over a million cards: a second try is rare.
    for _ in 0..<100 {
      guard let words = CardWords(from: list, using: &random) else { break }
      if try row(words.sorted, in: db) == nil { return words }
    }
    throw StoreError.noWordsLeft
  }

  /// Makes the card; its learner is no guest any more.
  static func insert(_ words: CardWords, for learner: LearnerID, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO card (learner, words, sortedWords) VALUES (?, ?, ?)",
      arguments: [learner.rawValue, words.shown, words.sorted])
    try db.execute(sql: "DELETE FROM guest WHERE learner = ?", arguments: [learner.rawValue])
  }

  /// Gives a card other words and takes its secret off: the old words open nothing any more.
  static func replace(_ words: CardWords, for learner: LearnerID, in db: Database) throws {
    try db.execute(
      sql: "UPDATE card SET words = ?, sortedWords = ? WHERE learner = ?",
      arguments: [words.shown, words.sorted, learner.rawValue])
    try setSecret(nil, for: learner, in: db)
    try Throttle.forgive(.card, learner.rawValue, in: db)
  }

  /// What the secret of a learner's card is; nil without one.
  static func secretKind(of learner: LearnerID, in db: Database) throws -> SecretKind? {
    let kind = try String.fetchOne(
      db, sql: "SELECT secretKind FROM card WHERE learner = ? AND pinSalt IS NOT NULL",
      arguments: [learner.rawValue])
    return kind.flatMap(SecretKind.init(rawValue:))
  }

  /// Sets or takes off the secret.
  static func setSecret(_ secret: Secret?, for learner: LearnerID, in db: Database) throws {
    let hashed = secret?.hashed
    try db.execute(
      sql: """
        UPDATE card SET secretKind = ?, pinSalt = ?, pinHash = ?, pinKey = ? WHERE learner = ?
        """,
      arguments: [
        secret?.kind.rawValue, hashed.map { Data($0.salt) }, hashed.map { Data($0.hash) },
        hashed?.key, learner.rawValue,
      ])
  }

  private static func row(_ sortedWords: String, in db: Database) throws -> Row? {
    try Row.fetchOne(
      db,
      sql: "SELECT learner, secretKind, pinSalt, pinHash, pinKey FROM card WHERE sortedWords = ?",
      arguments: [sortedWords])
  }
}

extension Card.Found {
  /// Reads a row of `card`.
  fileprivate init(row: Row) throws {
    learner = LearnerID(rawValue: try row.decode(forColumn: "learner"))
    guard let salt = try row.decode(Data?.self, forColumn: "pinSalt") else {
      secret = nil
      return
    }
    let kind = try row.decode(String?.self, forColumn: "secretKind")
    secret = Card.Secret(
      kind: kind.flatMap(SecretKind.init(rawValue:)) ?? .code,
      hashed: Secrets.Hashed(
        salt: Array(salt), hash: Array(try row.decode(Data.self, forColumn: "pinHash")),
        key: try row.decode(forColumn: "pinKey")))
  }
}
