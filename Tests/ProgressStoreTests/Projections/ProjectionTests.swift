import Curriculum
import GRDB
import Records
import Testing
import Text

@testable import ProgressStore

@Suite struct ProjectionTests {
  let store: ProgressStore

  init() throws { store = try ProgressStore.inMemory(settings: .test()) }

  @Test func aSittingIsOpenUntilItsEnd() throws {
    try store.keep([opened("s1"), opened("s2", at: "Poste 5")], for: "l1")
    #expect(try column("SELECT place FROM presence ORDER BY session") == ["Poste 4", "Poste 5"])
    try store.keep([closed("s1")], for: "l1")
    #expect(try column("SELECT place FROM presence") == ["Poste 5"])
  }

  @Test func aHandThatIsRaisedTwiceWasRaisedTheFirstTime() throws {
    try store.keep([opened(), hand(true)], for: "l1", 0)
    try store.keep([hand(true)], for: "l1", 60)
    let first = moment().milliseconds
    #expect(try column("SELECT handRaisedAt FROM presence") == ["\(first)"])
    try store.keep([hand(false)], for: "l1", 90)
    #expect(try column("SELECT handRaisedAt FROM presence") == [nil])
  }

  @Test func anAnswerStandsBesideWhatItAnswers() throws {
    try store.keep([asked("a1", item: "colis"), asked("a2", item: "banque")], for: "l1")
    try store.keep([answered("a2"), answered("a1"), answered("lost")], for: "l1")
    #expect(
      try column("SELECT item FROM answer JOIN event USING (eventID) ORDER BY sequence")
        == ["banque", "colis", nil])
  }

  @Test func aModuleIsOnTheListUntilItIsTakenBack() throws {
    let sms = Assignment(course: "pieges", module: "sms", mediator: "m1", note: "Avant le 28.")
    let mail = Assignment(course: "pieges", module: "mail", mediator: "m1", note: nil)
    try store.keep([.assigned(sms), .assigned(mail), .unassigned(sms)], for: "l1")
    #expect(try column("SELECT module FROM openAssignment") == ["mail"])
  }

  @Test func theLastWordOnConsentCounts() throws {
    try store.keep([consent(true), consent(false), consent(true)], for: "l1")
    #expect(try column("SELECT isGiven FROM consent") == ["1"])
  }

  @Test func aRebuildGivesTheSameRows() throws {
    try store.keep([opened(), asked(), answered(), hand(true), consent(true)], for: "l1")
    try store.keep([opened("s2"), asked("a2"), closed("s2")], for: "l2")
    #expect(try store.check().isSound)
    try store.write { try $0.execute(sql: "UPDATE presence SET place = 'Poste 9'") }
    try store.write { try $0.execute(sql: "DELETE FROM answer") }
    #expect(
      try store.check().faults == [.projection(table: "presence"), .projection(table: "answer")])
    try store.rebuildProjections()
    #expect(try store.check().isSound)
  }

  private func column(_ sql: String) throws -> [String?] {
    try store.read { try String?.fetchAll($0, sql: sql) }
  }
}
