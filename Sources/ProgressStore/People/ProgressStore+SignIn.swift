public import Curriculum
import GRDB
public import Records
public import Text

/// What came of showing a card.
public enum SignInResult: Hashable, Sendable {
  /// It is this learner.
  case signedIn(LearnerID)
  /// The card has a secret: ask for it.
  case needsSecret(SecretKind)
  /// The secret isn't that one; so many seconds to wait before the next try, 0 for none.
  case wrongSecret(waitSeconds: Int)
  /// Nothing was looked at: so many seconds are still to wait.
  case locked(waitSeconds: Int)
  /// No card has these words; the suggestion is the one card that differs by one slip.
  case unknown(suggestion: SafeText?)
}

extension ProgressStore {
  /// Opens a card. Order, capitals, accents, spaces and hyphens of the words don't count.
  public func signIn(
    words: String, secret: String? = nil, terminal: String, at moment: Moment, uptime: Uptime
  ) throws(StoreError) -> SignInResult {
    let now = Throttle.Reading(moment: moment, uptime: uptime)
    let (card, suggestion) = try findCard(words)
    let meant = suggestion.map { SafeText($0, as: .name) }
    switch try write({ try Self.look(at: card, meant, secret != nil, terminal, now, in: $0) }) {
    case .settled(let result): return result
    case .unknown:
      _ = try secrets.matches(secret ?? "", nil, rounds: settings.pinRounds)
      return .unknown(suggestion: meant)
    case .judge(let card, let wait):
      return try judge(secret ?? "", card, terminal, wait: wait)
    }
  }

  /// What is known of a try before its secret is looked at.
  private enum Look {
    /// There is nothing to judge.
    case settled(SignInResult)
    /// There is no such card: the same work follows as if there were, where one was typed.
    case unknown
    /// The try is counted already; so many milliseconds to wait if it is wrong.
    case judge(Card.Found, wait: Int)
  }

  private static func look(
    at found: Card.Found?, _ meant: SafeText?, _ hasSecret: Bool, _ terminal: String,
    _ now: Throttle.Reading, in db: Database
  ) throws -> Look {
    let terminalWait = try Throttle.wait(.terminal, terminal, at: now, in: db)
    guard terminalWait == 0 else { return .settled(.locked(waitSeconds: terminalWait.seconds)) }
    guard let card = found else {
      _ = try Throttle.count(.terminal, terminal, at: now, in: db)
      return hasSecret ? .unknown : .settled(.unknown(suggestion: meant))
    }
    guard let secret = card.secret else {
      try Throttle.ease(.terminal, terminal, by: 3, in: db)
      return .settled(.signedIn(card.learner))
    }
    let wait = try Throttle.wait(.card, card.learner.rawValue, at: now, in: db)
    guard wait == 0 else { return .settled(.locked(waitSeconds: wait.seconds)) }
    guard hasSecret else { return .settled(.needsSecret(secret.kind)) }
    let next = max(
      try Throttle.count(.card, card.learner.rawValue, at: now, in: db),
      try Throttle.count(.terminal, terminal, at: now, in: db))
    return .judge(card, wait: next)
  }

  private func judge(
    _ secret: String, _ card: Card.Found, _ terminal: String, wait: Int
  ) throws(StoreError) -> SignInResult {
    guard try secrets.matches(secret, card.secret?.hashed, rounds: settings.pinRounds) else {
      return .wrongSecret(waitSeconds: wait.seconds)
    }
    try write { db in
      try Throttle.forgive(.card, card.learner.rawValue, in: db)
      // This try was counted too.
      try Throttle.ease(.terminal, terminal, by: 4, in: db)
    }
    return .signedIn(card.learner)
  }
}

extension Int {
  /// Milliseconds in whole seconds, never too few.
  var seconds: Int { (self + 999) / 1000 }
}
