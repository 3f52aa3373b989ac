import Curriculum
import Testing
import Text

@Suite struct CourseOutlineTests {
  private func module(_ id: ModuleID, minutes: Int) -> Module {
    Module(
      id: id, title: Words([.french: "Un module"], first: .french), objectives: [],
      minutes: minutes, skills: [], lessons: [], items: [], frameworks: [:])
  }

  private func course(_ modules: [Module]) -> CourseOutline {
    CourseOutline(
      id: "small", version: "1.0", title: Words([.french: "Un cours"], first: .french),
      languages: [.french], skills: SkillGraph([]), modules: modules, goals: [],
      hash: ContentHash(of: []))
  }

  @Test func modulesKeepTheAuthorsOrder() {
    let outline = course([module("traps", minutes: 40), module("files", minutes: 30)])
    #expect(outline.moduleList.map { $0.id } == ["traps", "files"])
    #expect(outline.module("files")?.minutes == 30)
    #expect(outline.module("gone") == nil)
  }

  @Test func ofTwoModulesWithOneIDTheFirstStays() {
    let outline = course([module("traps", minutes: 40), module("traps", minutes: 30)])
    #expect(outline.moduleList.map { $0.minutes } == [40])
  }
}
