import Mediation
import ProgressStore
import Testing
import Text

@testable import Host

@Suite struct MediatorPerformerTests {
  private let store: ProgressStore
  private let worker: MediatorPerformer

  init() throws {
    store = try ProgressStore.inMemory(settings: Machine.storeSettings)
    worker = MediatorPerformer(
      store: store,
      MediatorPerformer.Means(
        terminal: "Bureau", cardWords: { ["lac", "gris", "nord", "fil", "sel"] },
        press: CardPress(
          printer: nil, folders: [], home: nil,
          catalogue: Catalogue(language: .french, templates: [:])),
        clock: SystemClock()))
  }

  @Test func anAccountThatIsRemovedDoesNothingMore() throws {
    var random = SystemRandomNumberGenerator()
    _ = try store.createMediator(name: "Camille", passphrase: "un train bleu", using: &random)
    let entry = MediationEffect.signIn(name: "Camille", passphrase: Passphrase("un train bleu"))
    guard case .signedIn? = worker.perform(entry).first else {
      Issue.record("Camille can't come in.")
      return
    }
    #expect(worker.perform(.readGroups) == [.groups([])])
    #expect(try store.removeMediator(name: "camille"))
    for effect in [
      .look, .readRoom(since: 0), .readGroups, .makeCards(1), .makeGroup(name: "Mardi"),
    ] as [MediationEffect] {
      #expect(worker.perform(effect) == [.accountRemoved])
    }
    #expect(worker.perform(entry) == [.refused(waitSeconds: 0)])
  }

  @Test func nothingIsDoneBeforeTheDeskIsOpen() {
    #expect(worker.perform(.readGroups) == [.done(.readGroups, false)])
  }
}
