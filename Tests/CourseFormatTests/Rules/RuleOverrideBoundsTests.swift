import LearnerModel
import Testing

@testable import CourseFormat

@Suite struct RuleOverrideBoundsTests {
  private func findings(_ rules: String) -> [Finding] {
    CourseFormatTests.findings(
      replacing: ["course.yml": SmallCourse.manifest + "\nrules: " + rules])
  }

  @Test func allowedDifferencesAreFine() {
    #expect(
      findings("{M1: {evidence: 75}, W1: {wheel: 8, wrong: 4, as: notice}, B1: {on: true}}") == [])
  }

  @Test func valueOutOfBoundsIsFound() {
    #expect(findings("{M1: {1️⃣evidence: 50}}") == [Finding("rule-out-of-bounds", at: 1)])
    #expect(findings("{M1: {1️⃣evidence: high}}") == [Finding("rule-out-of-bounds", at: 1)])
    #expect(findings("{W1: {1️⃣as: silence}}") == [Finding("rule-out-of-bounds", at: 1)])
    #expect(findings("{B1: {1️⃣on: 3}}") == [Finding("rule-out-of-bounds", at: 1)])
  }

  @Test func unknownRuleAndSettingAreFound() {
    #expect(findings("{1️⃣M9: {evidence: 75}}") == [Finding("unknown-rule", at: 1)])
    #expect(findings("{M1: {1️⃣answers: 5}}") == [Finding("unknown-rule-setting", at: 1)])
  }

  @Test(arguments: ["A2", "M1", "W1"])
  func ruleThatMustWorkCannotBeSwitchedOff(rule: String) {
    #expect(findings("{\(rule): {1️⃣on: false}}") == [Finding("rule-always-on", at: 1)])
  }

  /// The learner model refuses the same overrides: the two tell authors one truth.
  @Test func knownSettingsAreThoseOfTheLearnerModel() {
    for rule in RuleID.allCases {
      for setting in RuleTable.settings(of: rule) where setting != "on" && setting != "as" {
        #expect(Threshold(rawValue: "\(rule.rawValue).\(setting)")?.bounds != nil)
      }
    }
  }
}
