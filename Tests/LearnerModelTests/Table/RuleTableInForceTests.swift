import Curriculum
import Testing
import Text

@testable import LearnerModel

@Suite struct RuleTableInForceTests {
  private static func skill(_ id: SkillID) -> Skill {
    Skill(
      id: id, title: Words([.french: "x"], first: .french), axis: .digital, prerequisites: [],
      target: Level(clamping: 3))
  }

  private static let outline = CourseOutline(
    id: "c", version: "1", title: Words([.french: "c"], first: .french), languages: [.french],
    skills: SkillGraph([skill("a"), skill("b"), skill("other")]),
    modules: [
      Module(
        id: "m", title: Words([.french: "m"], first: .french), objectives: [], minutes: 5,
        skills: ["a", "b"], lessons: [], items: [], frameworks: [:])
    ],
    goals: [], hash: ContentHash(of: []))

  private static func evidence(_ value: Double) -> RuleOverrides {
    RuleOverrides(settings: [.init(rule: "M1", key: "evidence", value: .number(value))])
  }

  @Test func theNarrowestSettingHolds() {
    let rules = RuleTable.standard.inForce(
      in: Self.outline, course: Self.evidence(70), modules: ["m": Self.evidence(75)],
      skills: ["b": Self.evidence(90)])
    #expect(rules.value(.evidence, for: "other") == 70)
    #expect(rules.value(.evidence, for: "a") == 75)
    #expect(rules.value(.evidence, for: "b") == 90)
  }
}
