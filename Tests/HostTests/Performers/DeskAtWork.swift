import CourseFormat
import Curriculum
import Foundation
import Mediation
import Records
import Text

@testable import Host
@testable import ProgressStore

/// A mediator's room on a store, with the real performer between them.
final class DeskAtWork {
  /// The store, which others write to.
  let store: ProgressStore
  /// What reads and writes for the room.
  let performer: MediatorPerformer
  /// The room.
  private(set) var room: MediationState
  /// All that the room asked for, oldest first.
  private(set) var effects: [MediationEffect] = []

  /// The course that people work in.
  static let course = courses.first?.outline
  private static let files = InstalledFiles(
    root: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../.."
    ).standardized.path)
  private static let courses = CourseShelf.read(
    [files.courses + "/essentials"], labels: files.readCatalogues())

  /// Opens the desk of Claire on a store in memory.
  init() throws {
    store = try ProgressStore.inMemory(settings: Self.settings(machine: "machine-1"))
    var random = SystemRandomNumberGenerator()
    _ = try store.createMediator(name: "Claire", passphrase: "un train bleu", using: &random)
    performer = MediatorPerformer(
      store: store,
      MediatorPerformer.Means(
        terminal: "Bureau", cardWords: { Self.words },
        press: CardPress(
          printer: nil, folders: [], home: nil,
          catalogue: Catalogue(language: .french, templates: [:])),
        clock: SystemClock()))
    room = Self.closedRoom
    let signIn = MediationEffect.signIn(name: "Claire", passphrase: Passphrase("un train bleu"))
    room = open(performer.perform(signIn))
  }

  /// Settings under which a passphrase costs little.
  static func settings(machine: String) -> StoreSettings {
    var settings = StoreSettings(machine: machine)
    settings.passphraseRounds = 16
    return settings
  }

  /// The words of cards.
  static let words = ["tulipe", "velo", "sept", "lac", "gris", "nord", "pomme", "fil", "doux"]

  /// The room sees that something was written, and reads what it asks for.
  func look() { hear(.looked(hasNews: true)) }

  /// Tells the room something.
  func hear(_ message: MediationMessage) {
    effects += Self.tell(&room, [message], performer)
  }

  /// The same room for somebody who opens it only now, and reads everything.
  func readAfresh() -> MediationState { open([.signedIn("claire", name: "Claire")]) }

  /// A learner with a card, who agrees to be seen or not. Returns the words of the card.
  @discardableResult
  func takesACard(_ learner: LearnerID, consents: Bool = true) throws -> SafeText {
    var random = SystemRandomNumberGenerator()
    let (card, _) = try store.makeCard(
      for: learner, from: Self.words, at: SystemClock().moment(), using: &random)
    try happens(.consentChanged(ConsentChanged(isGiven: consents, wording: 1)), to: learner)
    return card
  }

  /// Something happens to a learner.
  func happens(_ bodies: EventBody..., to learner: LearnerID) throws {
    var random = SystemRandomNumberGenerator()
    _ = try store.append(bodies, for: learner, at: SystemClock().moment(), using: &random)
  }

  private static var closedRoom: MediationState {
    MediationState(catalogues: files.readCatalogues(), language: .french, hasAccounts: true)
  }

  private func open(_ messages: [MediationMessage]) -> MediationState {
    var room = Self.closedRoom
    _ = room.update(.coursesLoaded(Self.courses), at: SystemClock().moment())
    _ = Self.tell(&room, messages, performer)
    return room
  }

  /// Tells a room something, and does what it asks until it asks nothing more.
  private static func tell(
    _ room: inout MediationState, _ messages: [MediationMessage], _ performer: MediatorPerformer
  ) -> [MediationEffect] {
    var (waiting, asked) = (messages, [MediationEffect]())
    while !waiting.isEmpty {
      let effects = room.update(waiting.removeFirst(), at: SystemClock().moment())
      asked += effects
      waiting += effects.flatMap { performer.perform($0) }
    }
    return asked
  }
}
