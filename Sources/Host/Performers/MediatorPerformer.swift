import Curriculum
import Mediation
import ProgressStore
import Records
import Synchronization
import Text

/// Does what the mediator's room asks. All that it reads comes through the desk, whose queries all
/// go through the learners' consent.
final class MediatorPerformer: Sendable {
  private let store: ProgressStore
  private let clock: SystemClock
  private let terminal: String
  private let desk = Mutex<MediatorDesk?>(nil)
  private let dataVersion = Mutex(0)

  /// Makes a performer on an open store; `terminal` is the place whose wrong tries are counted.
  init(store: ProgressStore, terminal: String, clock: SystemClock) {
    self.store = store
    self.terminal = terminal
    self.clock = clock
  }

  /// Does one effect and gives its answers.
  func perform(_ effect: MediationEffect) -> [MediationMessage] {
    do throws(StoreError) {
      if case .signIn(let name, let passphrase) = effect {
        return try signIn(name, passphrase)
      }
      guard let desk = desk.withLock({ $0 }) else { return [.done(effect, false)] }
      return try perform(effect, at: desk)
    } catch {
      return [.done(effect, false)]
    }
  }

  private func signIn(
    _ name: SafeText, _ passphrase: Passphrase
  ) throws(StoreError) -> [MediationMessage] {
    let result = try store.signInMediator(
      name: name.string, passphrase: passphrase.value, terminal: terminal, at: clock.moment(),
      uptime: Machine.uptime(clock))
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
    let now = clock.moment()
    var random = SystemRandomNumberGenerator()
    switch effect {
    case .look: return [.looked(hasNews: try hasNews())]
    case .readRoom: return [.room(try desk.room(at: now), try reviews(desk))]
    case .readLearner(let learner): return try read(learner, desk)
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
    case .signIn, .close: return []
    }
  }

  private func hasNews() throws(StoreError) -> Bool {
    let version = try store.dataVersion()
    return dataVersion.withLock { known in
      defer { known = version }
      return known != version
    }
  }

  private func reviews(_ desk: MediatorDesk) throws(StoreError) -> [LearnerReview] {
    var reviews: [LearnerReview] = []
    for row in try desk.learners() {
      guard let history = try desk.history(of: row.learner) else { continue }
      reviews.append(LearnerReview(row: row, history: history))
    }
    return reviews
  }

  private func read(
    _ learner: LearnerID, _ desk: MediatorDesk
  ) throws(StoreError) -> [MediationMessage] {
    guard let row = try desk.learners().first(where: { $0.learner == learner }),
      let history = try desk.history(of: learner), let answers = try desk.answers(of: learner)
    else { return [.withdrawn] }
    return [.learner(LearnerReview(row: row, history: history), answers)]
  }
}
