import Curriculum
import Records
import Testing

@testable import LearnerModel

struct RuleTableTests {
  private func override(
    _ rule: String, _ key: String, _ value: RuleOverrides.Value, on table: RuleTable = .standard,
    source: DecisionThreshold.Source = .author, for skills: [SkillID]? = nil
  ) -> (table: RuleTable, refused: [RefusedOverride]) {
    table.overridden(
      by: RuleOverrides(settings: [.init(rule: rule, key: key, value: value)]), source: source,
      for: skills)
  }

  @Test func noRuleIsInTheTableTwiceAndAllButD1Are() {
    let order = RuleOrder.standard.interpretation + RuleOrder.standard.choice
    #expect(Set(order).count == order.count)
    // D1 is a reason of others, C1 stands outside of practice.
    #expect(Set(RuleID.allCases).subtracting(order) == [.weak, .placement])
    #expect(RuleOrder.standard.refusal == nil)
  }

  @Test(arguments: [
    ("M1", "evidence", 60.0...95.0), ("W1", "wrong", 2...6), ("W1", "wheel", 5...15),
  ])
  func boundsAreInclusive(rule: String, key: String, bounds: ClosedRange<Double>) {
    #expect(override(rule, key, .number(bounds.lowerBound)).refused == [])
    #expect(override(rule, key, .number(bounds.upperBound)).refused == [])
    let reason = RefusedOverride.Reason.outOfBounds(
      Int(bounds.lowerBound)...Int(bounds.upperBound))
    for value in [bounds.lowerBound - 1, bounds.upperBound + 1, .nan, .infinity] {
      let (table, refused) = override(rule, key, .number(value))
      #expect(refused == [RefusedOverride("rules.\(rule).\(key)", reason)])
      #expect(table == .standard)
    }
  }

  @Test(arguments: ["A2", "M1", "N1", "F1"])
  func someRulesAlwaysWork(rule: String) {
    #expect(
      override(rule, "on", .flag(false)).refused
        == [RefusedOverride("rules.\(rule).on", .alwaysOn)])
  }

  @Test func theCallMayOnlyBecomeANotice() {
    #expect(
      override("W1", "on", .flag(false)).refused
        == [RefusedOverride("rules.W1.on", .onlyNotice)])
    #expect(override("W1", "as", .word("notice")).table.mode(of: .call) == .notice)
    #expect(override("W1", "as", .word("song")).refused.count == 1)
    #expect(override("S1", "as", .word("notice")).refused.count == 1)
  }

  @Test func anUnknownRuleIsRefusedWithTheNearest() {
    let refused = override("M2", "evidence", .number(70)).refused
    #expect(refused == [RefusedOverride("rules.M2", .unknownRule(nearest: "M1"))])
    #expect(refused.first?.sentence == "No rule is called rules.M2.")
  }

  @Test func anUnknownSettingIsRefusedWithTheKnown() {
    #expect(
      override("M1", "evidense", .number(70)).refused
        == [RefusedOverride("rules.M1.evidense", .unknownSetting(known: ["evidence"]))])
    #expect(
      override("W1", "evidence", .number(70)).refused
        == [
          RefusedOverride(
            "rules.W1.evidence", .unknownSetting(known: ["wheel", "wrong", "as"]))
        ])
  }

  @Test func aWordIsNoNumber() {
    #expect(override("M1", "evidence", .word("high")).refused.count == 1)
    #expect(override("B1", "on", .number(1)).refused.count == 1)
  }

  @Test func theHashTellsTablesApart() {
    let changed = override("M1", "evidence", .number(75)).table
    #expect(changed.hash != RuleTable.standard.hash)
    #expect(
      override("M1", "evidence", .number(80), on: changed).table.hash
        == RuleTable.standard.hash)
    #expect(override("M1", "evidence", .number(75), for: ["a"]).table.hash != changed.hash)
  }

  @Test func oneSkillMayDiffer() {
    let table = override("M1", "evidence", .number(70), for: ["a"]).table
    #expect(table.value(.evidence, for: "a") == 70)
    #expect(table.value(.evidence, for: "b") == 80)
  }

  @Test func theMediatorSpeaksLast() {
    let author = override("M1", "evidence", .number(70), for: ["a"]).table
    let table = override("M1", "evidence", .number(90), on: author, source: .mediator).table
    #expect(table.value(.evidence, for: "a") == 90)
    #expect(table.record(.evidence, for: "a")?.source == .mediator)
  }

  @Test func theTargetMayBeChangedWithinTheLevels() {
    let (table, refused) = RuleTable.standard.overridden(
      by: RuleOverrides(target: 4, settings: []), source: .author)
    #expect(refused == [])
    #expect(table.target(of: skill("a")) == Level(4))
    let low = SkillPlan(id: "b", target: .lowest, levels: Level(clamping: 2))
    #expect(table.target(of: low) == Level(2))
    #expect(
      RuleTable.standard.overridden(by: RuleOverrides(target: 6, settings: []), source: .author)
        .refused == [RefusedOverride("target", .outOfBounds(1...5))])
  }
}
