import Curriculum
import Testing
import Text

@Suite struct SkillGraphTests {
  /// A graph of skills by id, each with what it needs.
  private func graph(_ needs: KeyValuePairs<SkillID, [SkillID]>) -> SkillGraph {
    SkillGraph(
      needs.map { id, prerequisites in
        Skill(
          id: id, title: Words([.french: SafeText(id.rawValue)], first: .french), axis: .digital,
          prerequisites: prerequisites, target: .lowest)
      })
  }

  @Test func aRingIsNamedFromItsFirstSkillBackToIt() {
    #expect(
      graph(["click": ["drag"], "drag": ["drop"], "drop": ["click"]]).cycle == [
        "click", "drag", "drop", "click",
      ])
  }

  @Test func aRingFurtherUpIsFoundWithoutWhatLeadsToIt() {
    #expect(
      graph(["write": ["drag"], "drag": ["drop"], "drop": ["drag"]]).cycle == [
        "drag", "drop", "drag",
      ])
  }

  @Test func aSkillThatNeedsItselfIsARing() {
    #expect(graph(["click": ["click"]]).cycle == ["click", "click"])
  }

  @Test func twoWaysToOneSkillAreNoRing() {
    let diamond = graph(["a": [], "b": ["a"], "c": ["a"], "d": ["b", "c"]])
    #expect(diamond.cycle == nil)
  }

  @Test func anUnknownPrerequisiteIsLeftOut() {
    let lonely = graph(["click": ["gone"]])
    #expect(lonely.prerequisites(of: "click") == [])
    #expect(lonely.prerequisites(of: "gone") == [])
    #expect(lonely.cycle == nil)
  }

  @Test func aClosureHoldsAllThatSkillsStandOnInTheAuthorsOrder() {
    let skills = graph(["mouse": [], "keys": [], "window": ["mouse"], "mail": ["window", "keys"]])
    #expect(Array(skills.closure(of: ["mail"])) == ["mouse", "keys", "window", "mail"])
    #expect(Array(skills.closure(of: ["window"])) == ["mouse", "window"])
    #expect(skills.closure(of: ["gone"]).isEmpty)
  }

  @Test func aClosureOfARingEnds() {
    #expect(Array(graph(["a": ["b"], "b": ["a"]]).closure(of: ["b"])) == ["a", "b"])
  }

  @Test func ofTwoSkillsWithOneIDTheFirstStays() {
    let skills = graph(["click": [], "click": ["click"]])
    #expect(skills.list.map { $0.prerequisites } == [[]])
  }
}
