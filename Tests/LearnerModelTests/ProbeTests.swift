import Curriculum
import Records
import Testing

@testable import LearnerModel

/// The probes of the learner model, F.
struct ProbeTests {
  @Test func alwaysFastAndWrongChangesNothing() {
    var practice = Practice()
    for _ in 1...20 {
      practice.step(.wrong, milliseconds: 400)
      #expect(practice.fired == [.rapid])
    }
    #expect(practice.facts.skills["a"] == nil)
    #expect(practice.facts.rapidInARow == 20)
    #expect(Set(practice.trail) == [.next])
  }

  @Test func alwaysRightWithHelpIsNeverMasteredNorRaisedAndCallsByTen() {
    var practice = Practice()
    for attempt in 1...10 {
      practice.step(.right, helped: true)
      #expect(practice.known().level == Level(2))
      #expect(!practice.known().isMastered)
      #expect(practice.known().evidence <= 60)
      if practice.decision().rule == .call {
        #expect(attempt == 8)
        return
      }
    }
    Issue.record("nobody was called")
  }

  @Test func alternatingCallsByTwelve() {
    var practice = Practice()
    for attempt in 1...12 {
      practice.step(attempt.isMultiple(of: 2) ? .wrong : .right)
      if practice.decision().rule == .call {
        #expect(attempt == 8)
        return
      }
    }
    Issue.record("nobody was called")
  }

  @Test func alternatingWrongFirstCallsByTwelve() {
    var practice = Practice()
    for attempt in 1...12 {
      practice.step(attempt.isMultiple(of: 2) ? .right : .wrong)
      if practice.decision().rule == .call { return }
    }
    Issue.record("nobody was called")
  }

  @Test func alwaysWrongCallsAtFour() {
    var practice = Practice()
    for _ in 1...4 { practice.step(.wrong) }
    #expect(practice.decision().rule == .call)
    #expect(practice.decision().action == .callMediator("a"))
  }

  @Test func alwaysWrongTestsThePrerequisiteAndCallsBySix() {
    var practice = Practice([skill("a"), skill("b", needs: ["a"])])
    practice.master()
    practice.pass(days: 1)
    practice.facts.current = "b"
    for _ in 1...4 { practice.step(.wrong) }
    #expect(practice.step(.right).rule == .prerequisite)
    #expect(practice.step(.wrong).rule == .breather)
    #expect(practice.decision().rule == .call)
    #expect(practice.known("b").answers == 5)
  }

  @Test func allRightMastersInThreeAttempts() {
    var practice = Practice()
    practice.step(.right)
    practice.step(.right)
    #expect(!practice.known().isMastered)
    practice.step(.right)
    #expect(practice.known().state == .provisional)
    #expect(practice.fired == [.mastery])
  }

  @Test func perfectThenFourDaysAndAFailureIsForgotten() {
    var practice = Practice()
    practice.master()
    #expect(practice.decision().action == .finish)
    practice.pass(days: 4)
    #expect(practice.step(.wrong).rule == .review)
    #expect(practice.fired == [.forgotten, .hint])
    #expect(practice.known().state == .learning)
    #expect(practice.known().level == Level(2))
  }

  @Test(arguments: [(75.0, 5), (80.0, 6)])
  func theAuthorsEvidenceMastersEarlier(evidence: Double, attempts: Int) {
    var practice = Practice()
    if evidence != 80 { practice.override("M1", "evidence", .number(evidence)) }
    let results: [Answered.Result] = [.right, .wrong, .right, .right, .right, .right]
    for (index, result) in results.enumerated() {
      practice.step(result)
      #expect(practice.known().isMastered == (index + 1 >= attempts))
      if practice.known().isMastered { break }
    }
    let threshold = practice.decision().thresholds.first { $0.name == "M1.evidence" }
    #expect(threshold?.value == evidence)
    #expect(threshold?.source == (evidence == 80 ? .standard : .author))
  }

  @Test func helpedCannotBeSwitchedOff() {
    let off = RuleOverrides(settings: [.init(rule: "A2", key: "on", value: .flag(false))])
    let (table, refused) = RuleTable.standard.overridden(by: off, source: .author)
    #expect(table == .standard)
    #expect(refused == [RefusedOverride("rules.A2.on", .alwaysOn)])
    #expect(refused[0].sentence == "rules.A2.on: this rule can't be switched off.")
  }
}
