import Curriculum
import Records
import Testing

@testable import LearnerModel

/// One threshold changed changes only what its facts cross.
struct OverrideEffectTests {
  /// A learner somewhere in a random history.
  private func walk(seed: UInt64) -> (practice: Practice, lots: Lots) {
    var lots = Lots(state: seed)
    var practice = Practice([skill("a"), skill("b", needs: ["a"]), skill("c")])
    for _ in 0..<Int.random(in: 3..<40, using: &lots) {
      let chance = Double.random(in: 0..<1, using: &lots)
      practice.step(chance < 0.45 ? .right : .wrong, helped: chance > 0.3 && chance < 0.45)
    }
    return (practice, lots)
  }

  @Test(arguments: [("W1", "wheel", 5.0), ("W1", "wrong", 2.0), ("W1", "wheel", 15.0)])
  func aDecisionChangesOnlyWhereItsFactsCross(rule: String, key: String, value: Double) throws {
    var changed = 0
    for seed in 0..<400 as Range<UInt64> {
      let practice = walk(seed: seed).practice
      var other = practice
      other.override(rule, key, .number(value))
      guard practice.decision().action != other.decision().action else { continue }
      changed += 1
      let focus = try #require(practice.facts.focus)
      let known = practice.known(focus)
      let fact = key == "wheel" ? known.spin : known.wrong
      let standard: Double = key == "wheel" ? 8 : 4
      let crosses = (min(value, standard)..<max(value, standard)).contains(Double(fact))
      #expect(crosses, "\(key) \(fact) at seed \(seed)")
    }
    #expect(changed > 0)
  }

  @Test func masteryChangesOnlyWhereTheEvidenceCrosses() {
    var changed = 0
    for seed in 0..<600 as Range<UInt64> {
      let practice = walk(seed: seed).practice
      var (standard, lower) = (practice, practice)
      lower.override("M1", "evidence", .number(65))
      standard.answer(.right, at: 3)
      lower.answer(.right, at: 3)
      guard standard.facts != lower.facts else { continue }
      changed += 1
      // The evidence is read before M1 speaks, which leaves it as it is.
      #expect((65..<80).contains(lower.known().evidence))
      #expect(lower.known().isMastered && !standard.known().isMastered)
    }
    #expect(changed > 0)
  }
}
