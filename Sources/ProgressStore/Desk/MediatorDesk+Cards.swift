public import Curriculum
import GRDB
public import Records
public import Text

/// What came of bringing two cards together.
public enum JoinResult: Hashable, Sendable {
  /// All is under the card that was to stay.
  case joined
  /// No card has these words.
  case unknownCard
  /// Both are the same card.
  case sameCard
}

extension MediatorDesk {
  /// Makes cards to be printed and given out; answers their words.
  public func makeCards(
    _ count: Int, from list: [String], at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> [SafeText] {
    try store.makeCards(count, from: list, at: moment, using: &random)
  }

  /// Gives a learner whose card is lost other words, without a code; the old words open nothing
  /// any more. Nil, and nothing done, without consent.
  public func renewCard(
    of learner: LearnerID, from list: [String], using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> SafeText? {
    try store.write { db -> String? in
      guard try Self.isVisible(learner, in: db) else { return nil }
      let words = try Card.freeWords(from: list, using: &random, in: db)
      try Card.replace(words, for: learner, in: db)
      return words.shown
    }.map { SafeText($0, as: .name) }
  }

  /// Brings the work of two cards under one, for somebody who lost a card, took a second, and
  /// found the first again. Whoever was told the words of both may do it.
  public func joinCards(
    _ second: String, into first: String, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> JoinResult {
    guard let other = try store.findCard(second).found,
      let card = try store.findCard(first).found
    else { return .unknownCard }
    guard other.learner != card.learner else { return .sameCard }
    try store.join(other.learner, into: card.learner, at: moment, using: &random)
    return .joined
  }
}
