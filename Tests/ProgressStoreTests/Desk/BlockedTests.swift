import Curriculum
import Records
import Testing
import Text

@testable import ProgressStore

@Suite struct BlockedTests {
  let store: ProgressStore
  let desk: MediatorDesk

  init() throws {
    store = try ProgressStore.inMemory(settings: .test())
    desk = try #require(try store.newDesk())
  }

  private func blocked(after seconds: Int = 0) throws -> [BlockedRow] {
    try desk.blocked(at: moment(seconds), uptime: uptime(seconds))
  }

  @Test func whereNothingWasMistypedNothingIsBlocked() throws {
    for _ in 0..<9 { _ = try store.signIn("un deux trois", terminal: "Poste 4") }
    #expect(try blocked() == [])
  }

  @Test func aPlaceIsBlockedUntilItsWaitIsOver() throws {
    for _ in 0..<10 { _ = try store.signIn("un deux trois", terminal: "Poste 4") }
    #expect(
      try blocked(after: 2)
        == [BlockedRow(.place("Poste 4"), until: moment(5).milliseconds)])
    #expect(try blocked(after: 5) == [])
  }

  @Test func onlyTheCardOfSomebodyWhoAgreedIsNamed() throws {
    for learner in ["l1", "l2"] as [LearnerID] {
      let words = try store.card(for: learner, pin: "4711")
      for _ in 0..<3 { _ = try store.signIn(words, "0000") }
    }
    #expect(try blocked() == [])
    try store.keep([consent(true)], for: "l2")
    let card = try #require(try store.card(of: "l2"))
    #expect(try blocked().map(\.aim) == [.card(card)])
  }

  @Test func aPlaceIsOpenedAgain() throws {
    for _ in 0..<10 { _ = try store.signIn("un deux trois", terminal: "Poste 4") }
    #expect(try desk.unlock(terminal: "Poste 4"))
    #expect(try blocked() == [])
    #expect(try !desk.unlock(terminal: "Poste 4"))
    #expect(try !desk.unlock(terminal: "Poste 44"))
  }
}
