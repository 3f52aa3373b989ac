import Curriculum
import Mediation
import ProgressStore
import Records
import Synchronization
import Text

/// Does what the mediator's room asks. All that it reads comes through the desk, whose queries all
/// go through the learners' consent.
final class MediatorPerformer: Sendable {
  /// What it works with, besides the store.
  struct Means: Sendable {
    /// The place whose wrong tries are counted.
    let terminal: String
    /// Reads the words that cards are made of.
    let cardWords: @Sendable () -> [String]
    /// Prints and saves cards.
    let press: CardPress
    /// The clock.
    let clock: SystemClock
  }

  let means: Means
  /// The store.
  let store: ProgressStore
  /// The number of the store's last change that was told.
  let dataVersion = Mutex(0)
  private let desk = Mutex<MediatorDesk?>(nil)

  /// Makes a performer on an open store.
  init(store: ProgressStore, _ means: Means) {
    self.store = store
    self.means = means
  }

  /// Does one effect and gives its answers.
  func perform(_ effect: MediationEffect) -> [MediationMessage] {
    do throws(StoreError) {
      if case .signIn(let name, let passphrase) = effect {
        return try signIn(name, passphrase)
      }
      guard let desk = desk.withLock({ $0 }) else { return [.done(effect, false)] }
      // An account may be taken away while its desk is open.
      guard try store.desk(for: desk.mediator) != nil else { return [.accountRemoved] }
      if let answers = try performOnCards(effect, at: desk) { return answers }
      if let answers = try performOnGroups(effect, at: desk) { return answers }
      if let answers = try read(effect, at: desk) { return answers }
      if let isDone = try guide(effect, at: desk) { return [.done(effect, isDone)] }
      return try perform(effect, at: desk)
    } catch {
      return [.done(effect, false)]
    }
  }

  private func signIn(
    _ name: SafeText, _ passphrase: Passphrase
  ) throws(StoreError) -> [MediationMessage] {
    let result = try store.signInMediator(
      name: name.string, passphrase: passphrase.value, terminal: means.terminal,
      at: means.clock.moment(), uptime: Machine.uptime(means.clock))
    switch result {
    case .signedIn(let mediator):
      let opened = try store.desk(for: mediator)
      desk.withLock { $0 = opened }
      return [.signedIn(mediator, name: name)]
    case .refused(let wait), .locked(let wait): return [.refused(waitSeconds: wait)]
    }
  }

  private func perform(
    _ effect: MediationEffect, at desk: MediatorDesk
  ) throws(StoreError) -> [MediationMessage] {
    let now = means.clock.moment()
    var random = SystemRandomNumberGenerator()
    switch effect {
    case .assign(let given, let learner):
      let isDone = try desk.assign(
        given.module, of: given.course, note: given.note, to: learner, at: now, using: &random)
      return [.done(effect, isDone)]
    case .assignByCard(let given, let words):
      let result = try desk.assign(
        given.module, of: given.course, note: given.note, toCard: words.string, at: now,
        using: &random)
      return [.done(effect, result == .proposed)]
    case .takeBack(let given, let learner):
      let isDone = try desk.unassign(
        given.module, of: given.course, from: learner, at: now, using: &random)
      return [.done(effect, isDone)]
    case .visit(let learner):
      return [.done(effect, try desk.visit(learner, about: nil, at: now, using: &random))]
    case .answerHand(let place):
      return [.done(effect, try desk.lowerHands(at: place.string, moment: now, using: &random))]
    default: return []
    }
  }
}
