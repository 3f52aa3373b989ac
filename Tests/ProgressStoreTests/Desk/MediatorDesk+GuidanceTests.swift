import Curriculum
import Records
import Testing

@testable import ProgressStore

/// What a mediator decides for a learner becomes a fact of the learner, with the mediator's name.
@Suite struct MediatorDeskGuidanceTests {
  let store: ProgressStore
  let desk: MediatorDesk

  init() throws {
    store = try ProgressStore.inMemory(settings: .test())
    desk = try #require(try store.newDesk())
    _ = try store.card(for: "l1")
    try store.keep([opened(), consent(true)], for: "l1")
  }

  /// Decides all that can be decided; answers what was taken.
  private func decide(for learner: LearnerID) throws -> [Bool] {
    var random = SystemRandomNumberGenerator()
    return [
      try desk.confirmAutonomy(
        .autonomous, in: "sms", of: "pieges", for: learner, at: moment(10), using: &random),
      try desk.startPlacement(
        in: "sms", of: "pieges", for: learner, at: moment(20), using: &random),
      try desk.changeRules(
        of: "pieges", to: "target: 2", for: learner, at: moment(30), using: &random),
    ]
  }

  @Test func eachDecisionIsAFact() throws {
    #expect(try decide(for: "l1") == [true, true, true])
    let facts = try store.history(of: "l1").suffix(3).map(\.body)
    #expect(
      facts == [
        .autonomyConfirmed(
          AutonomyConfirmed(
            mediator: desk.mediator, course: "pieges", module: "sms", degree: .autonomous)),
        .placementStarted(
          PlacementStarted(course: "pieges", module: "sms", mediator: desk.mediator)),
        .rulesChanged(
          RulesChanged(mediator: desk.mediator, course: "pieges", overrides: "target: 2")),
      ])
  }

  @Test func itIsNoActivityOfTheLearner() throws {
    let before = try desk.room(at: moment(60)).first?.person?.lastActivity
    _ = try decide(for: "l1")
    #expect(try desk.room(at: moment(60)).first?.person?.lastActivity == before)
  }

  @Test func withoutConsentNothingIsDecided() throws {
    try store.keep([consent(false)], for: "l1", 5)
    let before = try store.history(of: "l1")
    #expect(try decide(for: "l1") == [false, false, false])
    #expect(try decide(for: "nobody") == [false, false, false])
    #expect(try store.history(of: "l1") == before)
  }
}
