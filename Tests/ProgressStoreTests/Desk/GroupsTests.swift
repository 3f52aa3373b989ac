import Curriculum
import GRDB
import Records
import Testing
import Text

@testable import ProgressStore

@Suite struct GroupsTests {
  let store: ProgressStore
  let desk: MediatorDesk

  init() throws {
    store = try ProgressStore.inMemory(settings: .test())
    desk = try #require(try store.newDesk())
    for learner in ["l1", "l2"] as [LearnerID] {
      _ = try store.card(for: learner)
      try store.keep([consent(true)], for: learner)
    }
  }

  private func group(_ name: SafeText) throws -> GroupID {
    var random = SystemRandomNumberGenerator()
    return try desk.makeGroup(named: name, using: &random)
  }

  @Test func aGroupHoldsLearners() throws {
    let tuesday = try group("Mardi après-midi")
    let bus = try group("Bus de Lannion")
    #expect(try desk.setMember("l1", of: tuesday, isMember: true))
    #expect(try desk.setMember("l1", of: tuesday, isMember: true))
    #expect(try desk.setMember("l2", of: bus, isMember: true))
    #expect(
      try desk.groups() == [
        GroupRow(group: bus, name: "Bus de Lannion", members: ["l2"]),
        GroupRow(group: tuesday, name: "Mardi après-midi", members: ["l1"]),
      ])
    #expect(try desk.setMember("l1", of: tuesday, isMember: false))
    #expect(try desk.groups().last?.members == [])
  }

  @Test func aNameIsTakenOnce() throws {
    _ = try group("Mardi")
    #expect(throws: StoreError.nameTaken) { try group("MARDI") }
    #expect(throws: StoreError.nameTaken) { try group(" ") }
  }

  @Test func whoTakesConsentBackIsInNoGroup() throws {
    let tuesday = try group("Mardi")
    #expect(try desk.setMember("l1", of: tuesday, isMember: true))
    try store.keep([consent(false)], for: "l1", 10)
    #expect(try desk.groups().map(\.members) == [[]])
    #expect(try !desk.setMember("l1", of: tuesday, isMember: false))
    #expect(try !desk.setMember("l1", of: "nowhere", isMember: true))
  }

  @Test func aGroupGoesAndItsLearnersStay() throws {
    let tuesday = try group("Mardi")
    #expect(try desk.setMember("l1", of: tuesday, isMember: true))
    try desk.removeGroup(tuesday)
    #expect(try desk.groups().isEmpty)
    #expect(try desk.learners().count == 2)
  }

  @Test func whoIsErasedLeavesNoTraceInAGroup() throws {
    let tuesday = try group("Mardi")
    #expect(try desk.setMember("l1", of: tuesday, isMember: true))
    try store.erase("l1")
    #expect(try desk.groups().map(\.members) == [[]])
    let rows = try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM groupMember") }
    #expect(rows == 0)
  }
}
