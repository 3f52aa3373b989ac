import Testing

@testable import ProgressStore

@Suite struct SecretsTests {
  let secrets = Secrets(key: [UInt8](repeating: 7, count: 32))

  @Test func aCodeMatchesItsHashOnly() throws {
    let hashed = try secrets.hash("4711", rounds: 16)
    #expect(try secrets.matches("4711", hashed, rounds: 16))
    #expect(try !secrets.matches("4712", hashed, rounds: 16))
    #expect(try !secrets.matches("4711", nil, rounds: 16))
    #expect(try !secrets.matches("", nil, rounds: 16))
  }

  @Test func theSameCodeHasTwoHashes() throws {
    let (first, second) = (
      try secrets.hash("4711", rounds: 16), try secrets.hash("4711", rounds: 16)
    )
    #expect(first.hash != second.hash)
    #expect(first.hash.count == 32)
  }

  @Test func withoutTheKeyACodeDoesNotMatch() throws {
    let hashed = try secrets.hash("4711", rounds: 16)
    #expect(try !Secrets(key: [1]).matches("4711", hashed, rounds: 16))
  }

  @Test func theCostsOfThisProgramAreAccepted() throws {
    let settings = StoreSettings(machine: "m")
    #expect(settings.pinRounds == 32_768)
    #expect(settings.passphraseRounds == 65_536)
    let hashed = try Secrets.hash(
      passphrase: "huit lettres", rounds: settings.passphraseRounds)
    #expect(
      try Secrets.matches(
        passphrase: "huit lettres", hashed, rounds: settings.passphraseRounds))
  }

  @Test func comparingLooksAtEveryByte() {
    #expect(Secrets.isSame([1, 2], [1, 2]))
    #expect(!Secrets.isSame([1, 2], [1, 3]))
    #expect(!Secrets.isSame([0, 2], [1, 2]))
    #expect(!Secrets.isSame([1], [1, 2]))
  }
}
