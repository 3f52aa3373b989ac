import Curriculum
import Records
import Testing

@testable import LearnerModel

/// P1, W1 and W2, and what "stuck" is.
struct StuckTests {
  private func known(_ change: (inout SkillFacts) -> Void) -> Bool {
    var facts = SkillFacts(level: Level(clamping: 2))
    facts.state = .learning
    change(&facts)
    return facts.isStuck(on: "a", under: .standard)
  }

  @Test(arguments: [(8, 59.9, -1, true), (7, 10, -1, false), (8, 60, -1, false), (9, 10, 0, false)])
  func manyAnswersWithoutEvidenceAndTheLastWrong(
    spin: Int, evidence: Double, run: Int, isStuck: Bool
  ) {
    #expect(known { ($0.spin, $0.evidence, $0.run) = (spin, evidence, run) } == isStuck)
  }

  @Test(arguments: [(4, 1, true), (3, 1, false), (4, 2, false)])
  func fourWrongInARowAtTheEasiest(wrong: Int, level: Int, isStuck: Bool) {
    #expect(
      known { ($0.wrong, $0.run, $0.level) = (wrong, -wrong, Level(clamping: level)) } == isStuck)
  }

  @Test(arguments: [(8, true), (7, false)])
  func eightWeakAnswersWhateverTheLastOne(weak: Int, isStuck: Bool) {
    #expect(known { $0.weak = weak } == isStuck)
  }

  @Test func aMasteredSkillIsNeverStuck() {
    #expect(!known { ($0.weak, $0.state) = (20, .provisional) })
  }

  /// Stuck on c, which needs a and b, mastered the day before.
  private func stuckOnC() -> Practice {
    var practice = Practice([skill("a"), skill("b"), skill("c", needs: ["a", "b"]), skill("d")])
    for _ in 0..<6 { practice.step(.right) }
    practice.facts.skills["a"]?.evidence = 95
    practice.pass(days: 1)
    for _ in 0..<4 { practice.step(.wrong) }
    return practice
  }

  @Test func theWeakestPrerequisiteIsTestedOnce() {
    var practice = stuckOnC()
    let decision = practice.step(.right)
    #expect(decision.rule == .prerequisite)
    #expect(decision.action == .exercise("b", level: Level(clamping: 3), help: .none))
    #expect(decision.alsoTrue.starts(with: [.call]))
    #expect(practice.known("c").hasTriedPrerequisite)
    practice.answer(.wrong, of: "c", at: 1)
    #expect(practice.decision().rule == .call)
  }

  @Test func aPrerequisiteSeenTodayIsNotTested() {
    var practice = stuckOnC()
    practice.facts.skills["b"]?.lastDay = practice.day
    #expect(practice.decision().skill == "a")
    practice.facts.skills["a"]?.lastDay = practice.day
    #expect(practice.decision().rule == .call)
  }

  @Test func refusedThePrerequisiteIsNotAskedAgain() {
    var practice = stuckOnC()
    practice.facts.read(
      ProposalAnswered(rule: "P1", skill: "b", isAccepted: false), on: practice.day)
    #expect(practice.decision().rule == .call)
  }

  @Test func anUnaidedSuccessEndsTheEpisode() {
    var practice = stuckOnC()
    practice.step(.right)
    practice.answer(.right, of: "c", at: 1)
    #expect(!practice.known("c").hasTriedPrerequisite)
  }

  @Test func aNoCountsAsACallAndTheSkillIsLeft() {
    var practice = stuckOnC()
    practice.step(.right)
    practice.answer(.wrong, of: "c", at: 1)
    practice.facts.read(
      ProposalAnswered(rule: "W1", skill: "c", isAccepted: false), on: practice.day)
    let decision = practice.decision()
    #expect(decision.rule == .park)
    #expect(decision.skill == "d")
    practice.facts.observe(decision)
    #expect(practice.facts.session.parked == ["c"])
    #expect(practice.decision().rule == .breather)
    #expect(practice.decision().skill == "d")
    practice.pass(days: 1)
    #expect(
      practice.facts.decision(of: practice.plan, on: practice.day, under: .standard).rule
        == .call)
  }

  @Test func withNoOtherSkillTheDayEnds() {
    var practice = Practice()
    for _ in 0..<4 { practice.step(.wrong) }
    #expect(practice.step(.wrong).rule == .call)
    #expect(practice.decision().rule == .finished)
    #expect(practice.decision().action == .finish)
  }

  @Test func oneWhoCarriesOnGetsAnExercise() {
    var practice = Practice()
    for _ in 0..<5 { practice.step(.wrong) }
    let further = practice.facts.decisionToCarryOn(
      of: practice.plan, on: practice.day, under: .standard)
    #expect(further?.skill == "a")
    #expect(further?.rule == .finished)
  }

  @Test func asANoticeItAsksNobody() {
    var practice = Practice([skill("a"), skill("b")])
    practice.override("W1", "as", .word("notice"))
    for _ in 0..<4 { practice.step(.wrong) }
    let decision = practice.decision()
    #expect(decision.rule == .park)
    #expect(decision.alsoTrue.contains(.call))
    #expect(decision.skill == "b")
  }

  @Test func aVisitWipesTheStreaksOut() {
    var practice = stuckOnC()
    practice.facts.observeVisit(on: nil, in: practice.plan, under: .standard)
    let known = practice.known("c")
    #expect((known.spin, known.run, known.weak, known.wrong, known.wins) == (0, 0, 0, 0, 0))
    #expect(known.level == Level(2))
    #expect(known.help == .none)
    #expect(practice.known("a").wins == 2)
    #expect(practice.decision().rule != .call)
  }

  @Test func aVisitTakesALeftSkillUpAgain() {
    var practice = Practice([skill("a"), skill("b")])
    for _ in 0..<6 { practice.step(.wrong) }
    #expect(practice.facts.session.parked == ["a"])
    practice.facts.observeVisit(on: "a", in: practice.plan, under: .standard)
    #expect(practice.facts.session.parked.isEmpty)
  }
}
