import Curriculum
import Records
import Testing
import Text

@testable import LearnerModel

struct PlacementTests {
  /// a ← b ← c ← d ← e, and f alone.
  private static let chain = [
    placeable("a"), placeable("b", needs: ["a"]), placeable("c", needs: ["b"]),
    placeable("d", needs: ["c"]), placeable("e", needs: ["d"]), placeable("f"),
  ]

  @Test func neverOnTheDayOfTheFirstVisit() {
    let story = Story([item("i1")])
    #expect(!story.facts.mayBePlaced(on: story.day, under: .standard))
    var walk = PlacementWalk(Self.chain)
    #expect(!walk.facts.mayBePlaced(on: LocalDay(number: 100), under: walk.rules))
    #expect(walk.facts.mayBePlaced(on: LocalDay(number: 101), under: walk.rules))
    walk.rules =
      walk.rules.overridden(
        by: RuleOverrides(settings: [.init(rule: "C1", key: "on", value: .flag(false))]),
        source: .author
      ).table
    #expect(!walk.facts.mayBePlaced(on: LocalDay(number: 101), under: walk.rules))
  }

  @Test func nothingIsAskedUntilItIsStarted() {
    var walk = PlacementWalk(Self.chain)
    #expect(walk.step() == .finished(.none))
    walk.start(by: "camille")
    #expect(walk.facts.placement.isAskedByMediator)
    guard case .ask(let decision, let choice) = walk.step() else {
      Issue.record("nothing is asked")
      return
    }
    #expect(decision.rule == .placement)
    #expect(decision.skill == choice.item.skills[0])
    walk.end()
    #expect(walk.step() == .finished(.none))
  }

  @Test func itBeginsGently() {
    var walk = PlacementWalk(Self.chain)
    walk.start()
    _ = walk.next { _ in .correct }
    #expect(walk.asked[0].skill == "a")
    #expect(walk.asked[0].item.level == Level(2))
  }

  @Test func rightAtSomethingHardInformsWhatIsEasier() {
    var walk = PlacementWalk(Self.chain)
    walk.start()
    #expect(walk.finish { _ in .correct } == .complete)
    #expect(walk.found["e"] == .atEase(.direct))
    #expect(walk.found["b"] == .atEase(.inferred))
    #expect(walk.asked.count < Self.chain.count + 2)
  }

  @Test func whatStandsOnSomethingMissedIsNotAsked() {
    var walk = PlacementWalk(Self.chain)
    walk.start()
    #expect(walk.finish { ["a", "f"].contains($0) ? .correct : .incorrect(nil) } == .complete)
    #expect(walk.found["a"] == .atEase(.direct))
    #expect(walk.found["b"] == .toLookAt)
    #expect(walk.found["e"] == .toDiscover)
    #expect(!walk.asked.contains { $0.skill == "e" })
  }

  @Test func afterAnAnswerThatIsNotRightComesSomethingEasy() {
    var walk = PlacementWalk(Self.chain)
    walk.start()
    _ = walk.next { _ in .correct }
    _ = walk.next { _ in .incorrect(nil) }
    let missed = walk.asked[1].skill
    _ = walk.next { _ in .correct }
    let below = walk.plan.closure(of: [walk.asked[2].skill])
    #expect(!below.contains(missed))
    #expect(below.count == 1 || walk.asked[2].skill == "a")
  }

  @Test func threeInARowThatAreNotRightEndIt() {
    var walk = PlacementWalk((1...9).map { placeable(SkillID(rawValue: "s\($0)")) })
    walk.start()
    #expect(walk.finish { _ in .incorrect(nil) } == .difficult)
    #expect(walk.asked.count == 3)
  }

  @Test func neverMoreThanTwelve() {
    var walk = PlacementWalk((1...30).map { placeable(SkillID(rawValue: "s\($0)")) })
    walk.start()
    #expect(walk.finish { _ in .correct } == .enough)
    #expect(walk.asked.count == 12)
  }

  @Test func neverTwoLongItemsInARow() {
    let skills = (1...12).map { number in
      placeable(SkillID(rawValue: "s\(number)"), seconds: number.isMultiple(of: 2) ? 120 : 30)
    }
    var walk = PlacementWalk(skills)
    walk.start()
    _ = walk.finish { _ in .correct }
    let isLong = walk.asked.map { $0.item.expectedSeconds >= 90 }
    #expect(isLong.contains(true))
    #expect(!zip(isLong, isLong.dropFirst()).contains { $0 && $1 })
  }

  @Test func whatPracticeSawLatelyIsNotAsked() {
    var walk = PlacementWalk(Self.chain)
    walk.facts.observe(
      Answered(
        skill: "f", level: Level(clamping: 2), result: .right, isHelped: false,
        milliseconds: 9000, expectedSeconds: 20, day: LocalDay(number: 95)),
      in: walk.plan, under: walk.rules)
    walk.start()
    _ = walk.finish { _ in .correct }
    #expect(!walk.asked.contains { $0.skill == "f" })
    #expect(walk.found["f"] == .toLookAt)
  }

  @Test func whatPracticeSawLongAgoIsAsked() {
    var walk = PlacementWalk(Self.chain)
    walk.facts.observe(
      Answered(
        skill: "f", level: Level(clamping: 2), result: .right, isHelped: false,
        milliseconds: 9000, expectedSeconds: 20, day: LocalDay(number: 94)),
      in: walk.plan, under: walk.rules)
    walk.start()
    _ = walk.finish { _ in .correct }
    #expect(walk.asked.contains { $0.skill == "f" })
  }

  @Test func anItemIsNeverAskedTwice() {
    var walk = PlacementWalk((1...9).map { placeable(SkillID(rawValue: "s\($0)")) })
    walk.start()
    _ = walk.finish { _ in .correct }
    #expect(Set(walk.asked.map(\.item.id)).count == walk.asked.count)
  }

  @Test func itNeverMastersNorCounts() {
    var walk = PlacementWalk(Self.chain)
    walk.start()
    _ = walk.finish { _ in .correct }
    #expect(walk.facts.skills.isEmpty)
    #expect(walk.facts.answers == 0)
    #expect(walk.facts.mastered(in: walk.plan) == [])
    #expect(walk.facts.recent.isEmpty)
  }

  @Test func itSaysWhereSkillsBegin() {
    var walk = PlacementWalk(Self.chain)
    walk.start()
    _ = walk.finish { ["a", "b", "f"].contains($0) ? .correct : .incorrect(nil) }
    let known = walk.plan.skills.map { walk.facts.facts(of: $0, under: walk.rules) }
    #expect(known.map(\.level.number) == [3, 3, 2, 2, 2, 3])
    #expect(known.map(\.evidence) == [60, 60, 50, 50, 50, 60])
    #expect(known.allSatisfy { $0.state == .new && $0.wins == 0 && $0.answers == 0 })
  }

  @Test(arguments: [Help.hint, .example, .person])
  func withHelpItIsNotAtEase(help: Help) {
    var walk = PlacementWalk([placeable("a")])
    walk.start()
    while walk.next(help: help, { _ in .correct }) == nil {}
    #expect(walk.found["a"] == .toLookAt)
  }

  @Test func tooFastToBeReadTellsNothing() {
    var walk = PlacementWalk([placeable("a")])
    walk.start()
    _ = walk.next(milliseconds: 300) { _ in .incorrect(nil) }
    #expect(walk.found["a"] == .toDiscover)
  }

  @Test func whatIsPassedOverIsWorthALook() {
    var walk = PlacementWalk([placeable("a")])
    walk.start()
    _ = walk.next { _ in .recorded }
    #expect(walk.found["a"] == .toDiscover)
    walk.start()
    walk.tell(
      .asked(
        Asked(
          asking: "x", session: "s1", context: .placement, course: "course", module: "m",
          item: "a-3", revision: ContentHash(of: []), skills: ["a"], level: Level(clamping: 3),
          expectedSeconds: 20, variant: 0, seed: 1, language: .french, decision: nil)))
    walk.tell(.skipped(Skipped(asking: "x")))
    #expect(walk.found["a"] == .toLookAt)
  }

  @Test func itTellsWhatItFoundAndWhy() {
    var walk = PlacementWalk(Self.chain)
    walk.start()
    guard case .ask(let first, _) = walk.step() else { return }
    let gentle = Explanation(first.record, in: RuleWords.french) { SafeText("« \($0) »") }
    #expect(gentle.learner == "On commence tranquillement, pour trouver où vous en êtes.")
    _ = walk.next { _ in .correct }
    guard case .ask(let second, _) = walk.step() else { return }
    let why = Explanation(second.record, in: RuleWords.french) { SafeText($0.rawValue) }
    #expect(why.learner == "Pour savoir où commencer : c.")
    #expect(
      why.mediator == ["Où commencer : la réponse renseigne sur 5 savoir-faire."])
    _ = walk.finish { $0 == "f" ? .correct : .incorrect(nil) }
    let findings = walk.facts.placementFindings(in: .everything, of: walk.plan, under: walk.rules)
    #expect(
      findings.sentence(in: RuleWords.english) { SafeText($0.rawValue) }
        == "You can begin with: a.")
    #expect(findings.map { $0.words(in: RuleWords.french).string }.last == "déjà à l'aise")
  }

  @Test func aCourseThatChangedMeanwhileDoesNoHarm() {
    var walk = PlacementWalk(Self.chain)
    walk.start()
    _ = walk.next { _ in .correct }
    let smaller = CoursePlan(
      course: "course", skills: [placeable("e"), placeable("z", needs: ["e"])],
      hash: ContentHash(of: [1]))
    let step = walk.facts.placementStep(
      in: .everything, of: smaller, on: walk.day, under: .standard, seed: 3)
    guard case .ask(let decision, _) = step else {
      Issue.record("nothing is asked")
      return
    }
    #expect(["e", "z"].contains(decision.skill))
  }

  @Test(arguments: 0..<20)
  func everyPlacementEndsWithinTwelve(seed: UInt64) {
    var lots = Lots(state: seed)
    var walk = PlacementWalk(Self.chain + (1...12).map { placeable(SkillID(rawValue: "s\($0)")) })
    walk.start()
    let outcomes: [Outcome] = [.correct, .correct, .incorrect(nil), .partly(share: 0.5), .recorded]
    let end = walk.finish { _ in outcomes.randomElement(using: &lots)! }
    #expect(end != nil)
    #expect(walk.asked.count <= 12)
    #expect(walk.facts.mastered(in: walk.plan).isEmpty)
  }
}
