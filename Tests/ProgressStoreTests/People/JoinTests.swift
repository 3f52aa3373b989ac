import Curriculum
import GRDB
import Records
import Testing
import Text

@testable import ProgressStore

@Suite struct JoinTests {
  let folder: TemporaryFolder
  let store: ProgressStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ProgressStore.test(folder)
  }

  private func join(_ other: LearnerID, into learner: LearnerID, _ seconds: Int) throws -> [Event] {
    var random = SystemRandomNumberGenerator()
    return try store.join(other, into: learner, at: moment(seconds), using: &random)
  }

  @Test func theWorkOfAGuestComesUnderTheCard() throws {
    _ = try store.card(for: "l1")
    let guest = try store.guest()
    try store.keep([opened(), asked(), answered()], for: guest, 60)
    #expect(try join(guest, into: "l1", 120).count == 3)
    #expect(
      try store.history(of: "l1").map(\.body)
        == [.cardMade(CardMade(hasPIN: false)), opened(), asked(), answered()])
    #expect(try store.history(of: guest).isEmpty)
    #expect(try store.guests(of: "tty1").isEmpty)
  }

  @Test func whatHappenedOnAnotherDayStaysOnThatDay() throws {
    try store.keep([asked()], for: "l2")
    try store.keep([answered()], for: "l2", 86_400)
    _ = try store.card(for: "l1", 3 * 86_400)
    _ = try join("l2", into: "l1", 4 * 86_400)
    let days = try store.history(of: "l1").compactMap(\.content?.time.day.number)
    #expect(days.map { $0 - days[0] } == [0, 1, 3])
  }

  @Test func consentAndCardOfTheOtherAreNotTakenOver() throws {
    _ = try store.card(for: "l1")
    try store.keep([consent(false)], for: "l1")
    let words = try store.card(for: "l2", pin: "4711", 10)
    try store.keep([consent(true), answered()], for: "l2", 20)
    _ = try join("l2", into: "l1", 30)
    let desk = try #require(try store.newDesk())
    #expect(try desk.history(of: "l1") == nil)
    #expect(try store.signIn(words) == .unknown(suggestion: nil))
  }

  @Test func theTablesAreThoseOfARebuild() throws {
    _ = try store.card(for: "l1")
    try store.keep([opened("s0"), asked("a0"), answered("a0"), consent(true)], for: "l1")
    let guest = try store.guest()
    try store.keep([opened(), asked(), answered(), hand(true)], for: guest, 60)
    _ = try join(guest, into: "l1", 120)
    #expect(try store.check().isSound)
    let desk = try #require(try store.newDesk())
    #expect(try desk.answers(of: "l1")?.count == 2)
    #expect(try desk.room(at: moment(130)).first?.person?.learner == "l1")
  }

  @Test func theSameLearnerStaysAsItIs() throws {
    try store.keep([opened()], for: "l1")
    #expect(try join("l1", into: "l1", 10).isEmpty)
    #expect(try store.history(of: "l1").count == 1)
  }

  @Test func whoWasErasedGetsNothing() throws {
    try store.keep([opened()], for: "l1")
    try store.erase("l1")
    try store.keep([answered()], for: "l2")
    #expect(throws: StoreError.learnerErased) { try join("l2", into: "l1", 10) }
    #expect(try store.history(of: "l2").count == 1)
  }
}
