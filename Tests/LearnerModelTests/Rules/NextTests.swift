import Curriculum
import Records
import Testing

@testable import LearnerModel

/// S1, N1, F1 and the rules that are off until switched on: B1, I1, N2.
struct NextTests {
  private func recent(_ results: [Bool], on skill: SkillID = "a") -> [RecentResult] {
    results.map { RecentResult(skill: skill, isRight: $0, isUnaided: true) }
  }

  @Test(arguments: [(2, true), (3, false)])
  func fewSuccessesBringABreather(right: Int, isBreather: Bool) {
    var practice = Practice()
    practice.facts.recent = recent((0..<6).map { $0 < right })
    #expect((practice.decision().rule == .breather) == isBreather)
  }

  @Test func theBreatherIsALevelEasierWithAHint() {
    var practice = Practice()
    practice.facts.recent = recent([false, false, true, false, true, false])
    #expect(practice.decision().action == .exercise("a", level: .lowest, help: .hint))
  }

  @Test func fiveResultsAreNoSign() {
    var practice = Practice()
    practice.facts.recent = recent([false, false, false, false, false])
    #expect(practice.decision().rule == .next)
  }

  @Test func prerequisitesComeFirst() {
    let practice = Practice([skill("b", needs: ["a"]), skill("a")])
    #expect(practice.decision().skill == "a")
  }

  @Test func theSkillLastChosenGoesOnWhileOpen() {
    var practice = Practice([skill("a"), skill("b")])
    practice.facts.current = "b"
    #expect(practice.decision().skill == "b")
    practice.facts.session.parked = ["b"]
    practice.facts.session.day = practice.day
    #expect(practice.decision().skill == "a")
  }

  @Test func onlyOfferedSkillsAreChosen() {
    let practice = Practice([skill("a"), skill("b", needs: ["a"]), skill("c")])
    let scope = Scope(skills: practice.plan.closure(of: ["c"]))
    let decision = practice.facts.decision(
      in: scope, of: practice.plan, on: practice.day, under: .standard)
    #expect(decision.skill == "c")
  }

  @Test func anAssignmentOpensUnmetPrerequisites() {
    let practice = Practice([skill("x"), skill("a"), skill("b", needs: ["a"])])
    let scope = Scope(skills: practice.plan.closure(of: ["b"]))
    let decision = practice.facts.decision(
      in: scope, of: practice.plan, on: practice.day, under: .standard)
    #expect(decision.skill == "a")
  }

  @Test func anEmptyCourseIsFinished() {
    #expect(Practice([]).decision().action == .finish)
  }

  @Test func aMasteredCourseIsFinished() {
    var practice = Practice()
    practice.master()
    #expect(practice.decision().rule == .finished)
    #expect(practice.decision().alsoTrue == [])
  }

  @Test func boredomIsOffUntilSwitchedOn() {
    var practice = Practice()
    practice.facts.recent = recent(Array(repeating: true, count: 8))
    #expect(practice.decision().rule == .next)
    practice.override("B1", "on", .flag(true))
    #expect(practice.decision().rule == .bored)
    #expect(practice.decision().action == .exercise("a", level: Level(clamping: 3), help: .none))
  }

  @Test func sevenResultsAreNoBoredom() {
    var practice = Practice()
    practice.override("B1", "on", .flag(true))
    practice.facts.recent = recent(Array(repeating: true, count: 7))
    #expect(practice.decision().rule == .next)
    practice.facts.recent = recent([false] + Array(repeating: true, count: 7))
    #expect(practice.decision().rule == .next)
  }

  @Test func sevenOnASkillOrARightLastOneBringNoChange() {
    var practice = Practice([skill("a"), skill("b")])
    practice.override("I1", "on", .flag(true))
    practice.facts.current = "a"
    practice.facts.recent =
      recent([true], on: "b") + recent([true, true, true, false, true, true, false])
    #expect(practice.decision().rule == .next)
    practice.facts.recent = recent([true, true, true, true, false, true, false, true])
    #expect(practice.decision().rule == .next)
  }

  @Test(arguments: [0.4, 0.6, 0.8])
  func betweenTheLimitsANewSkillBeginsAsUsual(success: Double) {
    var practice = Practice()
    practice.override("N2", "on", .flag(true))
    practice.facts.generalSuccess = success
    #expect(practice.decision().rule == .next)
  }

  @Test func changeTakesAnotherSkillOnce() {
    var practice = Practice([skill("a"), skill("b")])
    practice.override("I1", "on", .flag(true))
    practice.facts.recent = recent([true, true, true, true, false, true, true, false])
    practice.facts.current = "a"
    let decision = practice.decision()
    #expect(decision.rule == .change)
    #expect(decision.skill == "b")
    practice.facts.observe(decision)
    #expect(practice.facts.current == "a")
  }

  @Test(arguments: [(0.39, 1), (0.81, 3)])
  func aNewSkillBeginsWhereTheLearnerIs(success: Double, level: Int) {
    var practice = Practice()
    practice.override("N2", "on", .flag(true))
    practice.facts.generalSuccess = success
    let decision = practice.decision()
    #expect(decision.rule == .startLevel)
    #expect(decision.action == .exercise("a", level: Level(clamping: level), help: .none))
    practice.facts.observe(decision)
    #expect(practice.known().level == Level(level))
  }
}
