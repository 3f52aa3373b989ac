import Curriculum
import Testing

@testable import ProgressStore

@Suite struct MediatorTests {
  let store: ProgressStore

  init() throws { store = try ProgressStore.inMemory(settings: .test()) }

  @Test func anAccountOpensWithItsPassphrase() throws {
    let desk = try #require(try store.newDesk("Awa Diallo"))
    #expect(try signIn("awa  DIALLO", "huit lettres") == .signedIn(desk.mediator))
    #expect(try signIn("Awa Diallo", "huit lettre") == .refused(waitSeconds: 0))
    #expect(try signIn("Personne", "huit lettres") == .refused(waitSeconds: 0))
    #expect(try store.mediatorNames() == ["Awa Diallo"])
  }

  @Test func waitsGrow() throws {
    _ = try store.newDesk("Awa")
    #expect(
      try (0..<3).map { _ in try signIn("Awa", "rien du tout") }.last
        == .refused(waitSeconds: 5))
    #expect(try signIn("Awa", "huit lettres") == .locked(waitSeconds: 5))
  }

  @Test func aPassphraseHasEightCharacters() throws {
    var random = SystemRandomNumberGenerator()
    #expect(throws: StoreError.passphraseTooShort) {
      try store.createMediator(name: "Awa", passphrase: "1234567", using: &random)
    }
    #expect(throws: StoreError.nameUnusable) {
      try store.createMediator(name: " ", passphrase: "12345678", using: &random)
    }
  }

  @Test func aNameIsTakenOnce() throws {
    _ = try store.newDesk("Awa")
    #expect(throws: StoreError.nameTaken) { try store.newDesk("AWA") }
    #expect(throws: StoreError.nameTaken) { try store.checkFree(name: "awa") }
    #expect(throws: StoreError.nameUnusable) { try store.checkFree(name: " ") }
    try store.checkFree(name: "Ali")
    #expect(try store.removeMediator(name: "awa"))
    #expect(try !store.removeMediator(name: "awa"))
    #expect(try store.newDesk("AWA") != nil)
  }

  @Test func thereIsNoDeskWithoutAnAccount() throws {
    #expect(try store.desk(for: "nobody") == nil)
  }

  private func signIn(_ name: String, _ passphrase: String) throws -> MediatorSignIn {
    try store.signInMediator(
      name: name, passphrase: passphrase, terminal: "tty1", at: moment(), uptime: uptime())
  }
}
