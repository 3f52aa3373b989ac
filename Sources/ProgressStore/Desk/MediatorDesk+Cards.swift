public import Curriculum
import GRDB
public import Records
public import Text

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

  /// Looks whether two cards can be brought together, and says their words as they stand on them.
  /// Whoever was told the words of both may ask.
  public func compareCards(
    _ second: String, with first: String, at moment: Moment
  ) throws(StoreError) -> CardJoining {
    guard let other = try store.findCard(second).found else { return .unknownCard(typed(second)) }
    guard let card = try store.findCard(first).found else { return .unknownCard(typed(first)) }
    guard other.learner != card.learner else { return .sameCard }
    let visit = try store.read { db in
      try ProgressStore.visit(of: [other.learner, card.learner], at: moment, in: db)
    }
    if let visit { return try inVisit(visit) }
    return .possible(
      first: try store.card(of: card.learner) ?? .empty,
      second: try store.card(of: other.learner) ?? .empty)
  }

  /// Brings the work of two cards under one, for somebody who lost a card, took a second, and
  /// found the first again; only where `compareCards` finds it possible.
  public func joinCards(
    _ second: String, into first: String, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> CardJoining {
    let found = try compareCards(second, with: first, at: moment)
    guard case .possible = found, let other = try store.findCard(second).found,
      let card = try store.findCard(first).found
    else { return found }
    let visit = try store.join(other.learner, into: card.learner, at: moment, using: &random)
    return try visit.map { visit throws(StoreError) in try inVisit(visit) } ?? .joined
  }

  private func typed(_ words: String) -> SafeText { SafeText(words, as: .name) }

  private func inVisit(_ visit: OpenVisit) throws(StoreError) -> CardJoining {
    .inVisit(
      card: try store.card(of: visit.learner) ?? .empty, place: SafeText(visit.place, as: .name))
  }
}
