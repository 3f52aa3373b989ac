import Curriculum
import Records
import Testing
import Text

@testable import ProgressStore

@Suite struct CardTests {
  let store: ProgressStore

  init() throws { store = try ProgressStore.inMemory(settings: .test()) }

  @Test func aCardIsMadeOnce() throws {
    let words = try store.card(for: "l1")
    #expect(try store.card(for: "l1") == words)
    #expect(try store.card(of: "l1")?.string == words)
    #expect(try store.history(of: "l1").map(\.body) == [.cardMade(.init(hasPIN: false))])
  }

  @Test func noTwoCardsHaveTheSameWords() throws {
    var random = SystemRandomNumberGenerator()
    let list = ["lac", "fil", "nord"]
    _ = try store.makeCard(for: "l1", from: list, at: moment(), using: &random)
    #expect(throws: StoreError.noWordsLeft) {
      try store.makeCard(for: "l2", from: list, at: moment(), using: &random)
    }
    #expect(try store.history(of: "l2").isEmpty)
    #expect(try store.card(of: "l2") == nil)
  }

  @Test(arguments: ["", "123", "123456789", "12a4", "１２３４"])
  func aCodeHasFourToEightDigits(pin: String) throws {
    #expect(throws: StoreError.secretUnusable) { try store.card(for: "l1", pin: pin) }
    #expect(try store.card(of: "l1") == nil)
  }

  @Test func aCodeNeedsACard() throws {
    #expect(throws: StoreError.unknownLearner) { try store.setSecret("1234", for: "l1") }
  }

  @Test func aCodeIsNowhereInAnEvent() throws {
    _ = try store.card(for: "l1", pin: "4711")
    let payloads = try store.history(of: "l1").compactMap(\.content?.payload)
    #expect(payloads.map { String(decoding: $0, as: UTF8.self) } == [#"{"hasPIN":true}"#])
  }
}
