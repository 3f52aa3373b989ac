import Curriculum
import Mediation
import ProgressStore
import Records
import Text

extension MediatorPerformer {
  /// Does what the mediator asks about cards; nil for other effects.
  func performOnCards(
    _ effect: MediationEffect, at desk: MediatorDesk
  ) throws(StoreError) -> [MediationMessage]? {
    let now = means.clock.moment()
    var random = SystemRandomNumberGenerator()
    switch effect {
    case .makeCards(let count):
      return [
        .cardsMade(
          try desk.makeCards(count, from: means.cardWords(), at: now, using: &random))
      ]
    case .printCards(let cards): return [.done(effect, means.press.print(cards))]
    case .saveCards(let cards): return [.cardsSaved(means.press.save(cards, at: now))]
    case .renewCard(let learner):
      return [
        .cardRenewed(try desk.renewCard(of: learner, from: means.cardWords(), using: &random))
      ]
    case .unlockCard(let words, let removesCode):
      return [
        .done(effect, try desk.unlock(card: words.string, isSecretRemoved: removesCode))
      ]
    case .unlockPlace(let place):
      return [.done(effect, try desk.unlock(terminal: place.string))]
    case .readBlocked:
      return [.blocked(try desk.blocked(at: now, uptime: Machine.uptime(means.clock)))]
    case .compareCards(let second, let first):
      return [.joining(try desk.compareCards(second.string, with: first.string, at: now))]
    case .joinCards(let second, let first):
      return [
        .joining(
          try desk.joinCards(second.string, into: first.string, at: now, using: &random))
      ]
    default: return nil
    }
  }

  /// Does what the mediator asks about groups; nil for other effects.
  func performOnGroups(
    _ effect: MediationEffect, at desk: MediatorDesk
  ) throws(StoreError) -> [MediationMessage]? {
    var random = SystemRandomNumberGenerator()
    switch effect {
    case .readGroups: return [.groups(try desk.groups())]
    case .makeGroup(let name):
      _ = try desk.makeGroup(named: name, using: &random)
      return [.done(effect, true)]
    case .removeGroup(let group):
      try desk.removeGroup(group)
      return [.done(effect, true)]
    case .setMember(let learner, let group, let isMember):
      return [.done(effect, try desk.setMember(learner, of: group, isMember: isMember))]
    case .assignToAll(let given, let learners):
      return [.done(effect, try assign(given, to: learners, desk))]
    default: return nil
    }
  }

  /// Gives a module to some learners; whether each of them still agrees to be seen.
  private func assign(
    _ given: Assignment, to learners: [LearnerID], _ desk: MediatorDesk
  ) throws(StoreError) -> Bool {
    let now = means.clock.moment()
    var random = SystemRandomNumberGenerator()
    var isDone = !learners.isEmpty
    for learner in learners {
      let isGiven = try desk.assign(
        given.module, of: given.course, note: given.note, to: learner, at: now, using: &random)
      isDone = isDone && isGiven
    }
    return isDone
  }
}
