public import Curriculum
import GRDB
public import Records
public import Text

/// What a mediator learns of a proposal made by the words of a card: not who it is.
public enum ProposalResult: Hashable, Sendable {
  /// It will be on the learner's page.
  case proposed
  /// No card has these words. No other card is suggested: its words would be a secret told.
  case unknownCard
}

extension MediatorDesk {
  /// Gives a module to a learner; answers false, and does nothing, without consent.
  public func assign(
    _ module: ModuleID, of course: CourseID, note: SafeText?, to learner: LearnerID,
    at moment: Moment, using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> Bool {
    try append(
      .assigned(assignment(module, course, note)), for: learner, at: moment, using: &random)
  }

  /// Gives a module to the learner of a card, who needn't have agreed to be seen: whoever was
  /// told the words may propose.
  public func assign(
    _ module: ModuleID, of course: CourseID, note: SafeText?, toCard words: String,
    at moment: Moment, using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> ProposalResult {
    let fact = EventBody.assigned(assignment(module, course, note))
    guard let card = try store.findCard(words).found else { return .unknownCard }
    try store.append([fact], for: card.learner, at: moment, using: &random)
    return .proposed
  }

  /// Takes a module back; answers false, and does nothing, without consent.
  public func unassign(
    _ module: ModuleID, of course: CourseID, from learner: LearnerID, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> Bool {
    try append(
      .unassigned(assignment(module, course, nil)), for: learner, at: moment, using: &random)
  }

  private func assignment(
    _ module: ModuleID, _ course: CourseID, _ note: SafeText?
  ) -> Assignment {
    Assignment(course: course, module: module, mediator: mediator, note: note)
  }

  /// Writes a fact about a learner; answers false, and does nothing, without consent.
  func append(
    _ body: EventBody, for learner: LearnerID, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> Bool {
    let events = try store.write { db -> [Event]? in
      guard try Self.isVisible(learner, in: db) else { return nil }
      return try ProgressStore.append([body], for: learner, at: moment, using: &random, in: db)
    }
    store.heads?.advance((events ?? []).map(\.head))
    return events != nil
  }
}
