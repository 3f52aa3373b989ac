import Curriculum
import Records
import Testing
import Text

@testable import LearnerModel

/// Numbers as good as random, the same each time (SplitMix64).
struct Lots: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

struct PropertyTests {
  private static let course = [
    skill("a"), skill("b", needs: ["a"]), skill("c", needs: ["a"]),
    skill("d", needs: ["b", "c"], target: 4), skill("e", target: 1), skill("f", needs: ["e"]),
  ]

  /// A learner who succeeds with some chance, asks for help with some, for so many steps.
  private func walk(
    seed: UInt64, steps: Int, success: Double, help: Double,
    check: (Practice, Practice, Decision) -> Void = { _, _, _ in }
  ) -> Practice {
    var lots = Lots(state: seed)
    var practice = Practice(Self.course)
    for _ in 0..<steps {
      if Double.random(in: 0..<1, using: &lots) < 0.05 { practice.pass(days: 1) }
      let before = practice
      let chance = Double.random(in: 0..<1, using: &lots)
      let result: Answered.Result =
        chance < success ? .right : chance < success + 0.1 ? .partly(0.5) : .wrong
      let isHelped = Double.random(in: 0..<1, using: &lots) < help
      let decision = practice.step(result, helped: isHelped)
      if case .callMediator(let skill) = decision.action, Bool.random(using: &lots) {
        practice.facts.observeVisit(on: skill, in: practice.plan, under: practice.rules)
      }
      if case .finish = decision.action { practice.pass(days: 1) }
      check(before, practice, decision)
    }
    return practice
  }

  @Test(arguments: 0..<15)
  func helpNeverPunishesNorMasters(seed: UInt64) {
    _ = walk(seed: seed, steps: 300, success: 0.6, help: 0.5) { before, after, decision in
      guard case .exercise(let id, _, _) = decision.action,
        after.facts.interpretation.contains(where: { $0.rule == .helped })
      else { return }
      let old = before.facts.facts(of: before.plan[id]!, under: .standard)
      let new = after.known(id)
      #expect(new.level == old.level)
      #expect(new.evidence >= old.evidence)
      #expect(new.evidence <= max(60, old.evidence))
      #expect(new.state == (old.state == .new ? .learning : old.state))
      #expect(new.wins == old.wins)
    }
  }

  @Test(arguments: 0..<15)
  func levelsAndEvidenceStayWithinBounds(seed: UInt64) {
    _ = walk(seed: seed, steps: 300, success: 0.5, help: 0.2) { _, after, _ in
      for (id, facts) in after.facts.skills {
        let target = after.plan[id]!.target
        #expect((0...100).contains(facts.evidence))
        #expect(facts.level >= .lowest && facts.level <= target.raised(by: 1))
        #expect((facts.due != nil) == facts.isMastered)
      }
    }
  }

  /// After any history, one more unaided success leaves at least as much as a wrong answer would.
  @Test(arguments: 0..<15)
  func aSuccessIsWorthMoreThanAWrongAnswer(seed: UInt64) {
    let practice = walk(seed: seed, steps: Int(seed) * 5, success: 0.6, help: 0.2)
    for skill in practice.plan.skills {
      for level in 1...5 {
        var right = practice
        right.answer(.right, of: skill.id, at: level)
        var wrong = practice
        wrong.answer(.wrong, of: skill.id, at: level)
        let (good, bad) = (right.known(skill.id), wrong.known(skill.id))
        #expect(good.evidence >= bad.evidence)
        #expect(good.wins >= bad.wins)
        #expect(good.isMastered || !bad.isMastered)
        #expect(good.isMastered || !practice.known(skill.id).isMastered)
      }
    }
  }

  @Test func moreUnaidedSuccessesNeverLowerMastery() {
    for seed in 0..<15 as Range<UInt64> {
      var practice = walk(seed: seed, steps: 50, success: 0.4, help: 0.3)
      for id in ["a", "d", "e"] as [SkillID] {
        var last = practice.known(id)
        for _ in 0..<12 {
          practice.answer(.right, of: id, at: 4)
          #expect(practice.known(id).evidence >= last.evidence)
          #expect(practice.known(id).isMastered || !last.isMastered)
          last = practice.known(id)
        }
        #expect(last.isMastered)
      }
    }
  }

  @Test(arguments: [0.9, 0.75, 0.6])
  func everySkillIsReachedAndMasteredInTheEnd(success: Double) {
    for seed in 0..<10 as Range<UInt64> {
      let practice = walk(seed: seed, steps: 1500, success: success, help: 0)
      #expect(practice.facts.skills.count == Self.course.count)
    }
  }

  @Test func theOneWhoAlwaysSucceedsReachesTheEndQuickly() {
    var practice = Practice(Self.course)
    var steps = 0
    while practice.decision().rule != .finished, steps < 100 {
      practice.step(.right)
      steps += 1
    }
    #expect(practice.facts.mastered(in: practice.plan).count == Self.course.count)
    #expect(steps <= 4 * Self.course.count)
  }

  @Test func theOneWhoAlwaysFailsIsNotKeptForEver() {
    var practice = Practice(Self.course)
    var steps = 0
    while practice.decision().rule != .finished, steps < 100 {
      practice.step(.wrong)
      steps += 1
    }
    #expect(practice.decision().rule == .finished)
    #expect(practice.trail.count(where: { $0 == .call }) == 1)
  }

  @Test(arguments: 0..<10)
  func replayingGivesTheSame(seed: UInt64) {
    let first = walk(seed: seed, steps: 200, success: 0.6, help: 0.2)
    let second = walk(seed: seed, steps: 200, success: 0.6, help: 0.2)
    #expect(first.trail == second.trail)
    #expect(first.facts == second.facts)
    #expect(first.decision() == second.decision())
  }

  /// Each later rule of choice speaks only where no earlier one holds.
  @Test(arguments: 0..<10)
  func theFirstRuleThatHoldsDecides(seed: UInt64) {
    _ = walk(seed: seed, steps: 300, success: 0.5, help: 0.2) { before, _, decision in
      let situation = Situation(
        before.facts, in: .everything, of: before.plan, on: before.day, under: .standard)
      let holding = ChoiceRules.all.filter {
        RuleTable.standard.mode(of: $0.id) == .on && $0.choice(in: situation) != nil
      }
      #expect(holding.first?.id == decision.rule)
      #expect(holding.dropFirst().map { $0.id } == decision.alsoTrue.filter { $0 != .weak })
    }
  }

  @Test func arrivalOrderDoesNotMatter() {
    var lots = Lots(state: 5)
    var story = Story([item("i1"), item("i2")])
    for number in 0..<30 {
      let asking = AskingID(rawValue: "k\(number)")
      if number.isMultiple(of: 7) { story.day = LocalDay(number: story.day.number + 1) }
      story.ask(asking, item: number.isMultiple(of: 2) ? "i1" : "i2", level: 1 + number % 4)
      story.answer(asking, number.isMultiple(of: 3) ? .incorrect(nil) : .correct)
    }
    let events = story.bodies.enumerated().map { number, entry in
      let coded = EventCodec.encode(entry.body)
      return Event(
        device: "d", sequence: number + 1, id: EventID(rawValue: "\(number)"),
        content: Event.Content(
          learner: "l", time: entry.time, type: coded.type, version: coded.version,
          payload: coded.payload))
    }
    let straight = fold(events, story.plan)
    #expect(straight == story.facts)
    for _ in 0..<5 { #expect(fold(events.shuffled(using: &lots), story.plan) == straight) }
  }

  private func fold(_ events: [Event], _ plan: CoursePlan) -> LearnerFacts {
    events.inFoldOrder().reduce(into: LearnerFacts()) { facts, event in
      if let body = event.body, let time = event.content?.time {
        facts.observe(body, at: time, in: plan, under: .standard)
      }
    }
  }
}
