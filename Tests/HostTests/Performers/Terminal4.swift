import Curriculum
import Interface
import LearnerModel
import Learning
import Records
import Synchronization
import Text

@testable import Host
@testable import ProgressStore

/// The learner's program at « Poste 4 », on a store on the disk that a mediator looks at.
struct Terminal4 {
  private let path: String
  private let desk: MediatorDesk

  /// Makes the store, and an account.
  init(in scratch: Scratch) throws {
    path = scratch.path + "/declic.db"
    var settings = Machine.storeSettings
    settings.passphraseRounds = 16
    let store = try ProgressStore.open(path, settings: settings)
    var random = SystemRandomNumberGenerator()
    let claire = try store.createMediator(
      name: "Claire", passphrase: "un train bleu", using: &random)
    guard let desk = try store.desk(for: claire) else { throw StoreError.closed }
    self.desk = desk
  }

  /// The places that the mediator's room shows.
  func places() throws -> [SafeText] {
    try desk.room(at: SystemClock().moment()).map { $0.place }
  }

  /// The mediator says « Je suis passé ».
  func mediatorComesBy() throws {
    var random = SystemRandomNumberGenerator()
    _ = try desk.lowerHands(at: "Poste 4", moment: SystemClock().moment(), using: &random)
  }

  /// Who was erased.
  func erased() throws -> [LearnerID] {
    try ProgressStore.open(path, settings: Machine.storeSettings).erasedLearners()
  }

  /// A sitting at the place.
  static func opening(_ session: SessionID = "session-1") -> SessionOpened {
    SessionOpened(session: session, place: "Poste 4", language: .french, isInPairs: false)
  }

  /// The program starts, or starts again after it died; answers what it found cut.
  func start(again isRestart: Bool = false) -> (LearnerPerformer, CutVisit?) {
    let performer = LearnerPerformer(
      LearnerPerformer.Means(
        storePath: path, courses: [], facilities: Facilities(place: "Poste 4"),
        isRestart: isRestart, cardWords: { ["tulipe", "velo", "sept", "lac", "gris", "nord"] },
        catalogues: { [] }, rules: { .standard }, printer: { nil }, takeAwayFolder: nil,
        clock: SystemClock()))
    let reports = Reports()
    _ = performer.perform(.prepare) { reports.add($0) }
    return (performer, reports.facilities?.cutVisit)
  }
}

/// What a performer reported before it was done.
private final class Reports: Sendable {
  private let messages = Mutex<[LearningMessage]>([])

  func add(_ reported: [LearningMessage]) { messages.withLock { $0 += reported } }

  var facilities: Facilities? {
    messages.withLock { messages in
      for case .facilities(let facilities) in messages { return facilities }
      return nil
    }
  }
}

extension LearnerPerformer {
  /// Does an effect.
  func does(_ effect: LearningEffect) -> [LearningMessage] { perform(effect) { _ in } }

  /// Raises the hand of the place before a visit; answers who calls.
  func raisesHand() -> LearnerID? {
    guard case .handRaised(let caller)? = does(.raiseHand(Terminal4.opening())).first else {
      return nil
    }
    return caller
  }

  /// Opens a visit without a card.
  func opensVisit() -> LearnerID? {
    guard case .opened(let visit)? = does(.openGuest(Terminal4.opening())).first else {
      return nil
    }
    return visit.learner
  }
}
