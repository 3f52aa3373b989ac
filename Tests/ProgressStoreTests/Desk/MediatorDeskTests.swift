import Curriculum
import Records
import Testing
import Text

@testable import ProgressStore

@Suite struct MediatorDeskTests {
  let store: ProgressStore
  let desk: MediatorDesk

  init() throws {
    store = try ProgressStore.inMemory(settings: .test())
    desk = try #require(try store.newDesk())
  }

  @Test func withConsentTheWorkIsSeen() throws {
    let words = try store.card(for: "l1")
    try store.keep([opened(), asked(), answered(), answered("lost"), consent(true)], for: "l1")
    let answers = try #require(try desk.answers(of: "l1"))
    #expect(answers.map(\.item) == ["colis", nil])
    #expect(answers[0].decision?.rule == "N1")
    #expect(answers[0].attempt.summary == "Je réponds STOP")
    #expect(answers[0].attempt.outcome == .incorrect("stop"))
    #expect(try desk.history(of: "l1")?.count == 6)
    let row = try #require(try desk.learners().first)
    #expect(row.card.string == words)
    #expect(row.place == "Poste 4")
    #expect(row.lastEvent == moment().milliseconds)
    #expect(try desk.room(at: moment(60)).map(\.person?.learner) == ["l1"])
    #expect(
      try desk.room(at: moment(60))[0].person?.activity == .item("pieges", "sms", "colis"))
  }

  /// Everything that a desk can be asked about a learner, as words.
  private func allThatIsTold(of learner: LearnerID) throws -> String {
    var random = SystemRandomNumberGenerator()
    let told: [Any] = [
      try desk.room(at: moment(60)), try desk.learners(), try desk.history(of: learner) as Any,
      try desk.answers(of: learner) as Any,
      try desk.assign(
        "sms", of: "pieges", note: nil, to: learner, at: moment(1), using: &random),
      try desk.unassign("sms", of: "pieges", from: learner, at: moment(1), using: &random),
      try desk.visit(learner, about: nil, at: moment(1), using: &random),
    ]
    return told.map { String(describing: $0) }.joined(separator: "\n")
  }

  @Test func withoutConsentNoQueryTellsAnything() throws {
    let words = try store.card(for: "learner-secret")
    try store.keep([opened(), asked(), answered(), hand(true)], for: "learner-secret")
    let nothing = """
      [Records.RoomRow(place: Poste 4, handRaisedAt: Optional(\(moment().milliseconds)), \
      person: nil)]
      []
      nil
      nil
      false
      false
      false
      """
    #expect(try allThatIsTold(of: "learner-secret") == nothing)
    #expect(try !allThatIsTold(of: "learner-secret").contains(words))
    #expect(try store.history(of: "learner-secret").count == 5)
  }

  @Test func afterWithdrawalNothingIsTold() throws {
    _ = try store.card(for: "l1")
    try store.keep([opened(), asked(), answered(), consent(true)], for: "l1")
    #expect(try desk.learners().count == 1)
    try store.keep([consent(false)], for: "l1")
    #expect(try allThatIsTold(of: "l1") == "[]\n[]\nnil\nnil\nfalse\nfalse\nfalse")
  }

  @Test func aGuestIsNeverShownEvenWithConsent() throws {
    let guest = try store.guest()
    try store.keep([opened(), asked(), answered(), consent(true)], for: guest)
    #expect(try allThatIsTold(of: guest) == "[]\n[]\nnil\nnil\nfalse\nfalse\nfalse")
  }

  @Test func aRebuildLeaksNothing() throws {
    _ = try store.card(for: "l1")
    try store.keep([opened(), consent(true), answered(), consent(false)], for: "l1")
    try store.rebuildProjections()
    #expect(try allThatIsTold(of: "l1") == "[]\n[]\nnil\nnil\nfalse\nfalse\nfalse")
  }

  @Test func raisedHandsComeFirstAndSilentPlacesGo() throws {
    for (number, learner) in ["l1", "l2", "l3"].enumerated() {
      let session = SessionID(rawValue: learner)
      try store.keep(
        [opened(session, at: SafeText("Poste \(number)"))], for: LearnerID(rawValue: learner),
        number)
    }
    try store.keep([hand(true, "l3")], for: "l3", 10)
    try store.keep([hand(true, "l1")], for: "l1", 20)
    _ = try store.card(for: "l2", 30)
    try store.keep([consent(true)], for: "l2", 30)
    #expect(try desk.room(at: moment(60)).map(\.place) == ["Poste 2", "Poste 0", "Poste 1"])
    #expect(try desk.room(at: moment(7200 + 25)).map(\.place) == ["Poste 1"])
  }

  @Test func aModuleIsGivenAndTakenBack() throws {
    var random = SystemRandomNumberGenerator()
    _ = try store.card(for: "l1")
    try store.keep([consent(true)], for: "l1")
    let isAssigned = try desk.assign(
      "sms", of: "pieges", note: "Avant le 28.", to: "l1", at: moment(1), using: &random)
    #expect(isAssigned)
    let given = Assignment(
      course: "pieges", module: "sms", mediator: desk.mediator, note: "Avant le 28.")
    #expect(try desk.learners().map(\.assignments) == [[given]])
    #expect(try store.history(of: "l1").last?.body == .assigned(given))
    #expect(
      try desk.unassign("sms", of: "pieges", from: "l1", at: moment(2), using: &random))
    #expect(try desk.learners().map(\.assignments) == [[]])
    #expect(try desk.visit("l1", about: "reconnaitre", at: moment(3), using: &random))
  }

  @Test func whoComesLowersTheHand() throws {
    var random = SystemRandomNumberGenerator()
    _ = try store.card(for: "l1")
    try store.keep([opened(), consent(true), hand(true)], for: "l1")
    #expect(try desk.room(at: moment(60)).map { $0.handRaisedAt != nil } == [true])
    #expect(try desk.visit("l1", about: nil, at: moment(60), using: &random))
    #expect(try desk.room(at: moment(60)).map { $0.handRaisedAt != nil } == [false])
    #expect(try store.check().isSound)
  }

  @Test func aVisitWithoutARaisedHandChangesNoHand() throws {
    var random = SystemRandomNumberGenerator()
    _ = try store.card(for: "l1")
    try store.keep([opened(), consent(true)], for: "l1")
    #expect(try desk.visit("l1", about: nil, at: moment(60), using: &random))
    let visited = EventBody.visited(Visited(mediator: desk.mediator, skill: nil))
    #expect(try store.history(of: "l1").dropFirst(3).map(\.body) == [visited])
  }

  @Test func aProposalByCardTellsOnlyThatItIsMade() throws {
    var random = SystemRandomNumberGenerator()
    let words = try store.card(for: "l1")
    let result = try desk.assign(
      "sms", of: "pieges", note: nil, toCard: words, at: moment(1), using: &random)
    #expect(result == .proposed)
    #expect(try store.history(of: "l1").count == 2)
    #expect(try desk.learners().isEmpty)
    let unknown = try desk.assign(
      "sms", of: "pieges", note: nil, toCard: words + "x", at: moment(1), using: &random)
    #expect(unknown == .unknownCard)
  }
}
