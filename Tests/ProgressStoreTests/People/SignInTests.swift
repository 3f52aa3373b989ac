import Curriculum
import Testing
import Text

@testable import ProgressStore

@Suite struct SignInTests {
  let folder: TemporaryFolder
  let store: ProgressStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ProgressStore.test(folder)
  }

  @Test func aCardWithoutACodeOpensAtOnce() throws {
    let words = try store.card(for: "l1")
    let backwards = words.split(separator: " ").reversed().joined(separator: "-").uppercased()
    #expect(try store.signIn(words) == .signedIn("l1"))
    #expect(try store.signIn(backwards) == .signedIn("l1"))
  }

  @Test func aCodeIsAskedAndProved() throws {
    let words = try store.card(for: "l1", pin: "4711")
    #expect(try store.signIn(words) == .needsSecret(.code))
    #expect(try store.signIn(words, "4712") == .wrongSecret(waitSeconds: 0))
    #expect(try store.signIn(words, "4711") == .signedIn("l1"))
    try store.setSecret("0000", for: "l1")
    #expect(try store.signIn(words, "4711") == .wrongSecret(waitSeconds: 0))
    try store.setSecret(nil, for: "l1")
    #expect(try store.signIn(words) == .signedIn("l1"))
  }

  @Test func aSlipIsAnsweredWithAQuestion() throws {
    var random = SystemRandomNumberGenerator()
    _ = try store.makeCard(
      for: "l1", from: ["tulipe", "velo", "sept"], at: moment(), using: &random)
    let card = try #require(try store.card(of: "l1"))
    #expect(try store.signIn("tulippe velo sept") == .unknown(suggestion: card))
    #expect(try store.signIn("lac gris nord") == .unknown(suggestion: nil))
  }

  @Test func twoCardsThatAreAsNearAreNotSuggested() throws {
    var random = SystemRandomNumberGenerator()
    for (learner, word) in [("l1", "sept"), ("l2", "sent")] {
      _ = try store.makeCard(
        for: LearnerID(rawValue: learner), from: ["tulipe", "velo", word], at: moment(),
        using: &random)
    }
    #expect(try store.signIn("tulipe velo set") == .unknown(suggestion: nil))
  }

  @Test func waitsGrowAndAreKept() throws {
    let words = try store.card(for: "l1", pin: "4711")
    var seconds = 0
    for wait in [0, 0, 5, 15, 60, 300, 900, 1800, 1800] {
      #expect(try store.signIn(words, "0000", after: seconds) == .wrongSecret(waitSeconds: wait))
      if wait > 0 {
        #expect(try store.signIn(words, "4711", after: seconds) == .locked(waitSeconds: wait))
        let other = try ProgressStore.test(folder)
        let late = try other.signIn(words, "4711", after: seconds + wait - 1, terminal: "tty9")
        #expect(late == .locked(waitSeconds: 1))
      }
      seconds += wait
    }
    #expect(try store.signIn(words, "4711", after: seconds) == .signedIn("l1"))
    #expect(try store.signIn(words, "0000", after: seconds) == .wrongSecret(waitSeconds: 0))
  }

  @Test func aTryIsCountedBeforeItIsJudged() throws {
    let words = try store.card(for: "l1", pin: "4711")
    var settings = StoreSettings.test()
    // scrypt refuses this cost: the program "dies" between counting and judging.
    settings.pinRounds = 15
    let dying = try ProgressStore.open(folder.store, settings: settings)
    for _ in 0..<3 { #expect(throws: StoreError.self) { try dying.signIn(words, "0000") } }
    #expect(try store.signIn(words, "4711") == .locked(waitSeconds: 5))
  }

  @Test func theClockDoesNotShortenAWait() throws {
    let words = try store.card(for: "l1", pin: "4711")
    for _ in 0..<3 { _ = try store.signIn(words, "0000") }
    let tomorrow = try store.signIn(
      words: words, secret: "4711", terminal: "tty1", at: moment(86_400), uptime: uptime(1))
    #expect(tomorrow == .locked(waitSeconds: 4))
    let restarted = try store.signIn(
      words: words, secret: "4711", terminal: "tty1", at: moment(-86_400),
      uptime: uptime(-900, boot: "boot-2"))
    #expect(restarted == .locked(waitSeconds: 5))
    let nextDay = try store.signIn(
      words: words, secret: "4711", terminal: "tty1", at: moment(86_400),
      uptime: uptime(-900, boot: "boot-2"))
    #expect(nextDay == .signedIn("l1"))
  }

  @Test func guessingManyCardsIsSlowedOnItsTerminalOnly() throws {
    let words = try store.card(for: "l1")
    for number in 0..<9 {
      #expect(try store.signIn("mot\(number) autre rien") == .unknown(suggestion: nil))
    }
    #expect(try store.signIn("encore autre rien") == .unknown(suggestion: nil))
    #expect(try store.signIn(words) == .locked(waitSeconds: 5))
    #expect(try store.signIn(words, terminal: "tty2") == .signedIn("l1"))
    #expect(try store.signIn(words, after: 5) == .signedIn("l1"))
    #expect(try store.signIn("encore autre rien", after: 6) == .unknown(suggestion: nil))
    #expect(try store.signIn(words, after: 6) == .signedIn("l1"))
  }

  @Test func picturesAreAskedAndProvedInTheirOrder() throws {
    let words = try store.card(for: "l1")
    try store.setSecret("sun house cat", .pictures, for: "l1")
    #expect(try store.signIn(words) == .needsSecret(.pictures))
    #expect(try store.signIn(words, "house sun cat") == .wrongSecret(waitSeconds: 0))
    #expect(try store.signIn(words, "sun house cat") == .signedIn("l1"))
    #expect(try !folder.holds("sun house cat"))
    for _ in 0..<3 { _ = try store.signIn(words, "cat cat cat") }
    #expect(try store.signIn(words, "sun house cat") == .locked(waitSeconds: 5))
    let desk = try #require(try store.newDesk())
    #expect(try desk.unlock(card: words, isSecretRemoved: true))
    #expect(try store.signIn(words) == .signedIn("l1"))
    #expect(throws: StoreError.secretUnusable) {
      try store.setSecret("sun house", .pictures, for: "l1")
    }
  }

  @Test func theKindOfASecretIsToldAndNothingElse() throws {
    _ = try store.card(for: "l1")
    #expect(try store.secretKind(of: "l1") == nil)
    try store.setSecret("4711", for: "l1")
    #expect(try store.secretKind(of: "l1") == .code)
    try store.setSecret("sun house cat", .pictures, for: "l1")
    #expect(try store.secretKind(of: "l1") == .pictures)
    try store.setSecret(nil, for: "l1")
    #expect(try store.secretKind(of: "l1") == nil)
    #expect(try store.secretKind(of: "nobody") == nil)
  }

  @Test func aMediatorUnlocks() throws {
    let words = try store.card(for: "l1", pin: "4711")
    for _ in 0..<3 { _ = try store.signIn(words, "0000") }
    let desk = try #require(try store.newDesk())
    #expect(try !desk.unlock(card: "aucune carte ici"))
    #expect(try desk.unlock(card: words))
    #expect(try store.signIn(words, "4711") == .signedIn("l1"))
    #expect(try desk.unlock(card: words, isSecretRemoved: true))
    #expect(try store.signIn(words) == .signedIn("l1"))
  }

  @Test func aLostKeyIsTold() throws {
    let words = try store.card(for: "l1", pin: "4711")
    try store.close()
    try folder.write([1, 2], to: "store.sqlite.key")
    let again = try ProgressStore.test(folder)
    #expect(again.warnings == [.codesUnreadable])
    #expect(try again.signIn(words, "4711") == .wrongSecret(waitSeconds: 0))
    #expect(try folder.bytes("store.sqlite.key").count == 32)
    #expect(try folder.names().contains { $0.hasPrefix("store.sqlite.key.aside-") })
  }
}
