import Curriculum
import Records
import Testing

@testable import LearnerModel

/// "Explanations" of F: the facts counted again from the log find the named rule's condition true, and
/// that of no earlier rule of choice.
struct RecountTests {
  private static let course = [
    skill("a"), skill("b", needs: ["a"]), skill("c", needs: ["a"]),
    skill("d", needs: ["b", "c"], target: 4), skill("e", target: 1), skill("f", needs: ["e"]),
  ]

  @Test(arguments: 0..<40)
  func theLogAgreesWithEachDecision(seed: UInt64) throws {
    var lots = Lots(state: seed)
    var practice = Practice(Self.course)
    var recount = Recount()
    let success = 0.2 + 0.15 * Double(seed % 5)
    for _ in 0..<250 {
      let result = Self.result(success: success, &lots)
      let isHelped = Double.random(in: 0..<1, using: &lots) < 0.2
      let before = practice
      let decision = practice.step(result, helped: isHelped)
      compare(recount, before.facts)
      judge(decision, by: recount, before)
      switch decision.action {
      case .exercise(let id, let level, let help):
        if decision.rule == .prerequisite { recount.noteTried() }
        recount.count(
          result, of: id, level: level.number,
          target: try #require(practice.plan[id]).target.number,
          isHelped: isHelped || help == .example, day: practice.day.number,
          now: practice.known(id))
      case .callMediator(let id):
        if Bool.random(using: &lots) {
          practice.facts.observeVisit(on: id, in: practice.plan, under: practice.rules)
          recount.visit(id, level: practice.known(id).level.number)
        }
      case .finish: practice.pass(days: 1)
      }
      if Double.random(in: 0..<1, using: &lots) < 0.05 { practice.pass(days: 1) }
    }
  }

  private static func result(success: Double, _ lots: inout Lots) -> Answered.Result {
    let chance = Double.random(in: 0..<1, using: &lots)
    return chance < success ? .right : chance < success + 0.1 ? .partly(0.5) : .wrong
  }

  private func compare(_ recount: Recount, _ facts: LearnerFacts) {
    for (id, counted) in recount.skills {
      guard let known = facts.skills[id] else {
        Issue.record("\(id) is unknown")
        continue
      }
      #expect(
        [known.answers, known.run, known.wrong, known.weak, known.wins, known.spin]
          == [
            counted.answers, counted.run, counted.wrong, counted.weak, counted.wins, counted.spin,
          ])
      #expect((known.evidence - counted.evidence).magnitude < 1e-9)
    }
  }

  /// The conditions of the table, in words of the log.
  private func judge(_ decision: Decision, by log: Recount, _ before: Practice) {
    var facts = before.facts
    facts.turn(to: before.day)
    let isLeft = log.last.map(facts.session.parked.contains) ?? false
    let isStuck = log.isStuck && !isLeft
    let isCalled = facts.session.calls > 0
    switch decision.rule {
    case .review: #expect(isDue(decision.skill, facts, on: before.day))
    case .prerequisite: #expect(isStuck && mayTest(log, before))
    case .call: #expect(isStuck && !isCalled && !mayTest(log, before))
    case .park: #expect(isStuck && isCalled && !mayTest(log, before))
    case .breather: #expect(!isStuck && log.needsBreather)
    case .next: #expect(!isStuck && !log.needsBreather)
    case .finished: #expect(!isStuck || isCalled)
    default: Issue.record("\(decision.rule) decided")
    }
  }

  private func isDue(_ skill: SkillID?, _ facts: LearnerFacts, on day: LocalDay) -> Bool {
    guard let skill, let known = facts.skills[skill], let due = known.due else { return false }
    return known.isMastered && due <= day
  }

  /// Whether a prerequisite of the last skill wasn't seen today, and none was tested yet.
  private func mayTest(_ log: Recount, _ before: Practice) -> Bool {
    guard let last = log.last, log.skills[last]?.hasTriedPrerequisite == false else { return false }
    return before.plan[last]?.prerequisites.contains {
      log.skills[$0]?.lastDay != before.day.number
    } == true
  }
}
