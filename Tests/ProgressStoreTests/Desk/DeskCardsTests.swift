import Curriculum
import Records
import Testing
import Text

@testable import ProgressStore

@Suite struct DeskCardsTests {
  let store: ProgressStore
  let desk: MediatorDesk

  init() throws {
    store = try ProgressStore.inMemory(settings: .test())
    desk = try #require(try store.newDesk())
  }

  private func makeCards(_ count: Int) throws -> [SafeText] {
    var random = SystemRandomNumberGenerator()
    return try desk.makeCards(count, from: cardWords, at: moment(), using: &random)
  }

  private func renew(_ learner: LearnerID) throws -> SafeText? {
    var random = SystemRandomNumberGenerator()
    return try desk.renewCard(of: learner, from: cardWords, using: &random)
  }

  @Test func cardsAreMadeBeforeAnybodyHasThem() throws {
    let cards = try makeCards(10)
    #expect(Set(cards.map(\.string)).count == 10)
    for card in cards {
      guard case .signedIn(let learner) = try store.signIn(card.string) else {
        Issue.record("\(card) opens nothing")
        continue
      }
      #expect(try store.history(of: learner).map(\.body) == [.cardMade(CardMade(hasPIN: false))])
    }
    #expect(try desk.learners().isEmpty)
  }

  @Test func cardsAreMadeAllOrNone() throws {
    var random = SystemRandomNumberGenerator()
    #expect(throws: StoreError.noWordsLeft) {
      try desk.makeCards(2, from: ["lac", "fil", "nord"], at: moment(), using: &random)
    }
    #expect(try store.signIn("lac fil nord") == .unknown(suggestion: nil))
  }

  @Test func aLostCardGetsOtherWordsAndNoCode() throws {
    let old = try store.card(for: "l1", pin: "4711")
    try store.keep([consent(true), answered()], for: "l1")
    let new = try #require(try renew("l1"))
    #expect(new.string != old)
    #expect(try store.signIn(old) == .unknown(suggestion: nil))
    #expect(try store.signIn(new.string) == .signedIn("l1"))
    #expect(try store.history(of: "l1").count == 3)
  }

  @Test func withoutConsentNoCardIsRenewed() throws {
    let words = try store.card(for: "l1")
    #expect(try renew("l1") == nil)
    #expect(try store.signIn(words) == .signedIn("l1"))
  }

  @Test func twoCardsComeTogether() throws {
    var random = SystemRandomNumberGenerator()
    let first = try store.card(for: "l1")
    let second = try store.card(for: "l2", 10)
    try store.keep([answered()], for: "l2", 20)
    #expect(
      try desk.joinCards(first, into: first, at: moment(30), using: &random) == .sameCard)
    #expect(
      try desk.joinCards("un deux trois", into: first, at: moment(30), using: &random)
        == .unknownCard)
    #expect(try desk.joinCards(second, into: first, at: moment(30), using: &random) == .joined)
    #expect(try store.history(of: "l1").map(\.body).contains(answered()))
    #expect(try store.signIn(second) == .unknown(suggestion: nil))
  }
}
