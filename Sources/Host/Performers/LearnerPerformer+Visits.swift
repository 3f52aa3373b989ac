import Curriculum
import Learning
import ProgressStore
import Records
import Text

extension LearnerPerformer {
  /// Opens a visit without a card.
  func openGuest(_ opening: SessionOpened, _ desk: inout Desk) -> [LearningMessage] {
    guard let store = desk.store else { return [] }
    var random = SystemRandomNumberGenerator()
    do throws(StoreError) {
      _ = try store.eraseGuests(of: means.facilities.place.string)
      let learner = try store.openGuest(
        at: means.clock.moment(), terminal: means.facilities.place.string, using: &random)
      return try open(learner, opening, &desk)
    } catch {
      return fallBack(from: error, opening, &desk)
    }
  }

  /// Opens again the visit without a card that a stop of the program cut.
  func resumeGuest(_ opening: SessionOpened, _ desk: inout Desk) -> [LearningMessage] {
    do throws(StoreError) {
      let guests = try desk.store?.guests(of: means.facilities.place.string) ?? []
      guard let learner = guests.first else { return openGuest(opening, &desk) }
      return try open(learner, opening, &desk)
    } catch {
      return openGuest(opening, &desk)
    }
  }

  /// Opens a visit with a card.
  func signIn(
    _ entry: CardEntry, _ opening: SessionOpened, _ desk: inout Desk
  ) -> [LearningMessage] {
    guard let store = desk.store else { return [.signInRefused(.unreadable)] }
    do throws(StoreError) {
      let result = try store.signIn(
        words: entry.words.string, secret: entry.secret?.value,
        terminal: means.facilities.place.string, at: means.clock.moment(),
        uptime: Machine.uptime(means.clock))
      switch result {
      case .signedIn(let learner): return try open(learner, opening, &desk)
      case .needsSecret(let kind): return [.signInRefused(.needsSecret(kind))]
      case .wrongSecret(let wait), .locked(let wait):
        return [.signInRefused(.wrongSecret(waitSeconds: wait))]
      case .unknown(let suggestion): return [.signInRefused(.unknown(suggestion: suggestion))]
      }
    } catch {
      return [.signInRefused(.unreadable)]
    }
  }

  /// Gives the learner a card of three words.
  func makeCard(for learner: LearnerID, _ desk: inout Desk) -> [LearningMessage] {
    guard let store = desk.store, desk.isKept else { return [.cardRefused] }
    var random = SystemRandomNumberGenerator()
    do throws(StoreError) {
      let (words, events) = try store.makeCard(
        for: learner, from: means.cardWords(), at: means.clock.moment(), using: &random)
      desk.known.formUnion(events.map(\.id))
      return [.cardMade(words, events)]
    } catch {
      return [.cardRefused]
    }
  }

  /// Puts a secret on the learner's card, or takes it off.
  func setSecret(
    _ secret: Secret?, _ kind: SecretKind = .code, for learner: LearnerID, _ desk: inout Desk
  ) -> [LearningMessage] {
    do throws(StoreError) {
      guard let store = desk.store else { return [.secretNotSet] }
      try store.setSecret(secret?.value, kind, for: learner)
      return [.secretSet(secret == nil ? nil : kind)]
    } catch {
      return [.secretNotSet]
    }
  }

  /// Ends a visit: what has no card is erased.
  func leave(
    _ learner: LearnerID, _ session: SessionID, _ reason: SessionClosed.Reason,
    _ desk: inout Desk
  ) -> [LearningMessage] {
    let closing = EventBody.sessionClosed(SessionClosed(session: session, reason: reason))
    // The visit ends for the person whatever becomes of this fact; the next start closes it.
    _ = try? append([closing], for: learner, &desk)
    _ = try? desk.store?.eraseGuests(of: means.facilities.place.string)
    desk.known = []
    return [.left]
  }

  private func open(
    _ learner: LearnerID, _ opening: SessionOpened, _ desk: inout Desk
  ) throws(StoreError) -> [LearningMessage] {
    guard let store = desk.store else { throw .closed }
    _ = try append([.sessionOpened(opening)], for: learner, &desk)
    let history = try store.history(of: learner)
    desk.known = Set(history.map(\.id))
    desk.dataVersion = (try? store.dataVersion()) ?? 0
    desk.cutVisit = nil
    let visit = OpenedVisit(
      learner: learner, card: try store.card(of: learner),
      secret: try store.secretKind(of: learner), history: history)
    return [.opened(visit)]
  }

  /// A disk that refuses: the visit goes on in memory, and says so.
  private func fallBack(
    from error: StoreError, _ opening: SessionOpened, _ desk: inout Desk
  ) -> [LearningMessage] {
    guard desk.isKept, let memory = try? ProgressStore.inMemory(settings: Machine.storeSettings)
    else { return [] }
    (desk.store, desk.isKept) = (memory, false)
    return [.facilities(facilities(desk))] + openGuest(opening, &desk)
  }
}
