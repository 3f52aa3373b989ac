import Curriculum
import Mediation
import Records
import Testing

@testable import Host
@testable import ProgressStore

struct MediatorPerformerGuidanceTests {
  private static let decisions: [MediationEffect] = [
    .confirmAutonomy(
      AutonomyConfirmed(mediator: "x", course: "pieges", module: "sms", degree: .guided),
      of: "anna"),
    .startPlacement(PlacementStarted(course: "pieges", module: "sms", mediator: "x"), of: "anna"),
    .changeRules(
      RulesChanged(mediator: "x", course: "pieges", overrides: "target: 2"), of: "anna"),
  ]

  @Test(arguments: decisions)
  func aDecisionIsKeptAndAnswered(_ decision: MediationEffect) throws {
    let desk = try DeskAtWork()
    try desk.takesACard("anna")
    let count = try desk.store.history(of: "anna").count
    #expect(desk.performer.perform(decision) == [.done(decision, true)])
    #expect(try desk.store.history(of: "anna").count == count + 1)
  }

  @Test(arguments: decisions)
  func withoutConsentItIsRefused(_ decision: MediationEffect) throws {
    let desk = try DeskAtWork()
    try desk.takesACard("anna", consents: false)
    let before = try desk.store.history(of: "anna")
    #expect(desk.performer.perform(decision) == [.done(decision, false)])
    #expect(try desk.store.history(of: "anna") == before)
  }

  @Test func whoDecidedIsWhoIsAtTheDesk() throws {
    let desk = try DeskAtWork()
    try desk.takesACard("anna")
    _ = desk.performer.perform(Self.decisions[0])
    guard case .autonomyConfirmed(let fact) = try desk.store.history(of: "anna").last?.body else {
      Issue.record("no degree was noted")
      return
    }
    #expect(fact.mediator != "x")
    #expect(fact.degree == .guided)
  }
}
