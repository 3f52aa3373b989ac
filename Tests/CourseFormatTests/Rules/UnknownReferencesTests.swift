import Testing

@testable import CourseFormat

@Suite struct UnknownReferencesTests {
  private func findings(replacing old: String, with new: String) -> [Finding] {
    CourseFormatTests.findings(
      replacing: ["course.yml": SmallCourse.manifest.replacing(old, with: new)])
  }

  @Test func unknownPrerequisiteIsFound() {
    #expect(
      findings(replacing: "prerequisites: []", with: "prerequisites: [1️⃣spto]")
        == [Finding("unknown-skill", at: 1)])
  }

  @Test func unknownSkillOfAModuleIsFound() {
    #expect(
      findings(replacing: "skills: [spot]", with: "skills: [spot, 1️⃣other]")
        == [Finding("unknown-skill", at: 1)])
  }

  @Test func missingLessonIsFound() {
    #expect(
      findings(replacing: "lessons: [recognise]", with: "lessons: [recognise, 1️⃣second]")
        == [Finding("missing-lesson", at: 1)])
  }

  @Test func unknownModuleOfAGoalIsFound() {
    #expect(
      findings(replacing: "modules: [traps]", with: "modules: [1️⃣trap]")
        == [Finding("unknown-module", at: 1)])
  }

  @Test func frameworkWithoutVersionIsFound() {
    #expect(
      findings(replacing: "{crcn: [\"4.2\"]}", with: "{1️⃣coop: [\"a\"]}")
        == [Finding("unknown-framework", at: 1)])
  }

  @Test func unknownSkillOfAnItemIsFound() {
    let text = SmallCourse.item("item-6", level: 1).replacing("[spot]", with: "[1️⃣spott]")
    #expect(
      CourseFormatTests.findings(replacing: ["fr/traps/bank/item-6.md": text])
        == [Finding("unknown-skill", at: 1)])
  }

  @Test func itemInTheFolderOfNoModuleIsFound() {
    let text = "1️⃣" + SmallCourse.item("item-6", level: 1)
    #expect(
      CourseFormatTests.findings(replacing: ["fr/trap/bank/item-6.md": text])
        == [Finding("unknown-module", at: 1)])
  }
}
