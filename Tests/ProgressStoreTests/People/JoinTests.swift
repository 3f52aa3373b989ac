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

  @discardableResult
  private func join(
    _ other: LearnerID, into learner: LearnerID, _ seconds: Int
  ) throws -> OpenVisit? {
    var random = SystemRandomNumberGenerator()
    return try store.join(other, into: learner, at: moment(seconds), using: &random)
  }

  @Test func theWorkOfTheOtherComesUnderTheCard() throws {
    _ = try store.card(for: "l1")
    let guest = try store.guest()
    try store.keep([opened(), asked(), answered(), closed()], for: guest, 60)
    #expect(try join(guest, into: "l1", 120) == nil)
    #expect(
      try store.history(of: "l1").map(\.body)
        == [.cardMade(CardMade(hasPIN: false)), opened(), asked(), answered(), closed()])
    #expect(try store.history(of: guest).isEmpty)
    #expect(try store.guests(of: "tty1").isEmpty)
  }

  @Test func whatHappenedOnAnotherDayStaysOnThatDay() throws {
    try store.keep([asked()], for: "l2")
    try store.keep([answered()], for: "l2", 86_400)
    _ = try store.card(for: "l1", 3 * 86_400)
    try join("l2", into: "l1", 4 * 86_400)
    let days = try store.history(of: "l1").compactMap(\.content?.time.day.number)
    #expect(days.map { $0 - days[0] } == [0, 1, 3])
  }

  @Test func theCardOfTheOtherOpensNothingAnyMore() throws {
    _ = try store.card(for: "l1")
    let words = try store.card(for: "l2", pin: "4711", 10)
    try store.keep([answered()], for: "l2", 20)
    try join("l2", into: "l1", 30)
    #expect(try store.signIn(words) == .unknown(suggestion: nil))
  }

  /// What the one who stays and the one who goes had answered; nil where nobody asked.
  @Test(
    arguments: [
      (true, true, true), (true, nil, true), (true, false, false), (nil, true, false),
      (nil, nil, false), (nil, false, false), (false, true, false), (false, nil, false),
      (false, false, false),
    ] as [(Bool?, Bool?, Bool)])
  func consentStaysOnlyWhereNobodyRefused(own: Bool?, other: Bool?, isSeen: Bool) throws {
    _ = try store.card(for: "l1")
    _ = try store.card(for: "l2", 10)
    try store.keep([answered()] + (own.map { [consent($0)] } ?? []), for: "l1", 20)
    try store.keep([answered("a2")] + (other.map { [consent($0)] } ?? []), for: "l2", 30)
    try join("l2", into: "l1", 40)
    let desk = try #require(try store.newDesk())
    #expect(try desk.history(of: "l1")?.isEmpty == (isSeen ? false : nil))
    #expect(try store.check().isSound)
  }

  @Test func whereTheTwoAnsweredOtherwiseTheQuestionIsAskedAgain() throws {
    try store.keep([consent(true)], for: "l1")
    try store.keep([consent(false)], for: "l2", 10)
    try join("l2", into: "l1", 20)
    #expect(try store.history(of: "l1").last?.body == .consentChanged(.toBeAskedAgain))
  }

  @Test func aRefusalIsNotForgottenByASecondJoining() throws {
    for learner in ["l1", "l2", "l3"] as [LearnerID] { _ = try store.card(for: learner) }
    try store.keep([answered()], for: "l1", 10)
    try store.keep([answered(), consent(false)], for: "l2", 10)
    try store.keep([answered(), consent(true)], for: "l3", 10)
    try join("l2", into: "l1", 20)
    try join("l1", into: "l3", 30)
    let desk = try #require(try store.newDesk())
    #expect(try desk.history(of: "l3") == nil)
  }

  @Test(arguments: ["l1", "l2"] as [LearnerID])
  func whoIsInAVisitIsNotJoined(visitor: LearnerID) throws {
    try store.keep([answered()], for: "l1")
    try store.keep([answered()], for: "l2")
    try store.keep([opened(), hand(true)], for: visitor, 60)
    #expect(
      try join("l2", into: "l1", 120) == OpenVisit(learner: visitor, place: "Poste 4"))
    #expect(try store.history(of: "l1").count + store.history(of: "l2").count == 4)
    try store.keep([closed()], for: visitor, 180)
    #expect(try join("l2", into: "l1", 240) == nil)
  }

  @Test func aVisitThatAPowerCutLeftOpenHindersNobodyForLong() throws {
    try store.keep([opened()], for: "l1")
    try store.keep([answered()], for: "l2")
    #expect(try join("l2", into: "l1", 3 * 3600) == nil)
  }

  @Test func theTablesAreThoseOfARebuild() throws {
    _ = try store.card(for: "l1")
    try store.keep([opened("s0"), asked("a0"), answered("a0"), consent(true)], for: "l1")
    try store.keep([closed("s0")], for: "l1", 30)
    try store.keep([opened(), asked(), answered(), closed()], for: "l2", 60)
    try join("l2", into: "l1", 120)
    #expect(try store.check().isSound)
    let desk = try #require(try store.newDesk())
    #expect(try desk.answers(of: "l1")?.count == 2)
  }

  @Test func theSameLearnerStaysAsItIs() throws {
    try store.keep([opened()], for: "l1")
    #expect(try join("l1", into: "l1", 10) == nil)
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
