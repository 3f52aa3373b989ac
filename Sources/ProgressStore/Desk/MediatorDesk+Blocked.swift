import Curriculum
import GRDB
public import Records
import Text

extension MediatorDesk {
  /// What is blocked now, places first: all places, and the cards of those who agreed to be seen.
  /// The words of another card would be a secret told.
  public func blocked(at moment: Moment, uptime: Uptime) throws(StoreError) -> [BlockedRow] {
    let now = Throttle.Reading(moment: moment, uptime: uptime)
    return try store.read { db in
      let places = try String.fetchAll(
        db, sql: "SELECT name FROM throttle WHERE scope = ? ORDER BY name",
        arguments: [Throttle.Scope.terminal.rawValue]
      ).map { (Throttle.Scope.terminal, $0, BlockedRow.Aim.place(SafeText($0, as: .name))) }
      let cards = try Row.fetchAll(
        db,
        sql: """
          SELECT name, words FROM throttle JOIN visible ON visible.learner = throttle.name
          WHERE scope = ? ORDER BY words
          """,
        arguments: [Throttle.Scope.card.rawValue]
      ).map { row in
        let words = SafeText(try row.decode(String.self, forColumn: "words"), as: .name)
        return (
          Throttle.Scope.card, try row.decode(String.self, forColumn: "name"),
          BlockedRow.Aim.card(words)
        )
      }
      return try (places + cards).compactMap { scope, name, aim in
        let wait = try Throttle.wait(scope, name, at: now, in: db)
        return wait > 0 ? BlockedRow(aim, until: moment.milliseconds + wait) : nil
      }
    }
  }

  /// Lets a card be tried again at once, and with `isSecretRemoved` without its code or
  /// its pictures, which its owner forgot; answers false where no card has these words.
  public func unlock(card words: String, isSecretRemoved: Bool = false) throws(StoreError) -> Bool {
    guard let card = try store.findCard(words).found else { return false }
    try store.write { db in
      try Throttle.forgive(.card, card.learner.rawValue, in: db)
      if isSecretRemoved { try Card.setSecret(nil, for: card.learner, in: db) }
    }
    return true
  }

  /// Lets people try again at a place where too much was mistyped; answers false where nothing was.
  public func unlock(terminal: String) throws(StoreError) -> Bool {
    try store.write { db in
      try Throttle.forgive(.terminal, terminal, in: db)
      return db.changesCount > 0
    }
  }
}
