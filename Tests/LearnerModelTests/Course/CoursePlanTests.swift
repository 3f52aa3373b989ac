import Curriculum
import Testing
import Text

@testable import LearnerModel

struct CoursePlanTests {
  @Test func anOutlineBecomesAPlan() {
    let title = Words([.french: "Titre"], first: .french)
    let skills = ["a", "b"].map { (id: SkillID) in
      Skill(
        id: id, title: title, axis: .digital, prerequisites: id == "b" ? ["a", "gone"] : [],
        target: Level(clamping: 4))
    }
    let module = Module(
      id: "m", title: title, objectives: [], minutes: 10, skills: ["a"], lessons: [],
      items: [item("i1", level: 1), item("i2", level: 3), item("i3", skill: "other")],
      frameworks: [:])
    let plan = CoursePlan(
      CourseOutline(
        id: "c", version: "1", title: title, languages: [.french], skills: SkillGraph(skills),
        modules: [module], goals: [], hash: ContentHash(of: [])))
    #expect(plan.skills.map(\.id) == ["a", "b"])
    #expect(plan["a"]?.levels == Level(3))
    #expect(plan["a"]?.target == Level(3))
    #expect(plan["a"]?.items?.map(\.id) == ["i1", "i2"])
    #expect(plan["b"]?.prerequisites == ["a"])
    #expect(plan["b"]?.items == [])
    #expect(plan.item("i2")?.level == Level(3))
    #expect(plan["gone"] == nil)
  }

  @Test func aSkillWithoutPlayableItemsHoldsNobodyUp() {
    let unplayable = SkillPlan(
      id: "a", target: Level(clamping: 3), items: [item("i", requires: [.pointer])])
    let practice = Practice([unplayable, skill("b", needs: ["a"])])
    let decision = practice.facts.decision(
      in: Scope(capabilities: [.characters]), of: practice.plan, on: practice.day,
      under: .standard)
    #expect(decision.skill == "b")
  }

  @Test func aRingOfPrerequisitesEndsTheDayCalmly() {
    let practice = Practice([skill("a", needs: ["b"]), skill("b", needs: ["a"])])
    #expect(practice.decision().rule == .finished)
    #expect(practice.plan.closure(of: ["a"]) == ["a", "b"])
  }
}
