import LearnerModel
import Markdown
import Testing

@testable import CourseFormat

@Suite struct RuleFileTests {
  @Test func differencesAreRead() {
    let reading = RuleFile.read(Array("target: 2\nrules: {M1: {evidence: 75}}".utf8), file: "r.yml")
    #expect(reading.diagnostics == [])
    #expect(
      reading.overrides
        == RuleOverrides(
          target: 2, settings: [.init(rule: "M1", key: "evidence", value: .number(75))]))
  }

  @Test func whatIsRefusedIsTold() {
    let reading = RuleFile.read(Array("rules: {A2: {on: false}}\nx: y".utf8), file: "r.yml")
    #expect(reading.diagnostics.map { $0.id } == ["rule-always-on", "unknown-key"])
  }
}
