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

  private func join(
    _ second: String, into first: String, _ seconds: Int = 30
  ) throws -> CardJoining {
    var random = SystemRandomNumberGenerator()
    return try desk.joinCards(second, into: first, at: moment(seconds), using: &random)
  }

  @Test func twoCardsComeTogether() throws {
    let first = try store.card(for: "l1")
    let second = try store.card(for: "l2", 10)
    try store.keep([answered()], for: "l2", 20)
    #expect(try join(second, into: first) == .joined)
    #expect(try store.history(of: "l1").map(\.body).contains(answered()))
    #expect(try store.signIn(second) == .unknown(suggestion: nil))
  }

  @Test func beforeTheyDoTheirWordsAreSaid() throws {
    let first = try store.card(for: "l1")
    let second = try store.card(for: "l2", 10)
    #expect(
      try desk.compareCards(second.uppercased(), with: first, at: moment(30))
        == .possible(
          first: SafeText(first, as: .name), second: SafeText(second, as: .name)))
    #expect(try store.signIn(second) == .signedIn("l2"))
  }

  @Test func oneCardIsNotJoinedWithItself() throws {
    let card = try store.card(for: "l1")
    let turned = card.split(separator: " ").reversed().joined(separator: " ")
    #expect(try join(turned, into: card) == .sameCard)
    #expect(try store.signIn(card) == .signedIn("l1"))
  }

  @Test func theCardThatIsNotThereIsNamed() throws {
    let card = try store.card(for: "l1")
    #expect(try join("un deux trois", into: card) == .unknownCard("un deux trois"))
    #expect(try join(card, into: "un deux trois") == .unknownCard("un deux trois"))
  }

  @Test func aCardThatIsOpenSomewhereIsLeftAlone() throws {
    let first = try store.card(for: "l1")
    let second = try store.card(for: "l2", 10)
    try store.keep([opened(), consent(false), hand(true)], for: "l2", 20)
    let open = CardJoining.inVisit(card: SafeText(second, as: .name), place: "Poste 4")
    #expect(try desk.compareCards(second, with: first, at: moment(30)) == open)
    #expect(try join(second, into: first) == open)
    #expect(try store.signIn(second) == .signedIn("l2"))
  }
}
