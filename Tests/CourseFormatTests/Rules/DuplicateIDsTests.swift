import Testing

@testable import CourseFormat

@Suite struct DuplicateIDsTests {
  @Test func secondItemWithAnIDIsFound() {
    let text = SmallCourse.item("item-1", level: 2)
      .replacing("item: item-1", with: "item: 1️⃣item-1")
    #expect(
      findings(replacing: ["fr/traps/bank/item-2.md": text]) == [Finding("duplicate-id", at: 1)])
  }

  @Test func secondStepWithAnIDIsFound() {
    let text = SmallCourse.lesson.replacing("[look, keep]", with: "[look, 1️⃣look]")
    #expect(
      findings(replacing: ["fr/traps/recognise.md": text]) == [Finding("duplicate-id", at: 1)])
  }

  @Test func secondSkillWithAnIDIsFound() {
    let skill = "  - {id: 1️⃣spot, title: Encore, axis: digital}\nmodules:"
    let text = SmallCourse.manifest.replacing("modules:\n  - id", with: "\(skill)\n  - id")
    #expect(findings(replacing: ["course.yml": text]) == [Finding("duplicate-id", at: 1)])
  }

  @Test func wordExplainedTwiceIsFound() {
    let text = SmallCourse.glossary + "\n\n1️⃣## Lien\n\nEncore."
    #expect(findings(replacing: ["fr/glossary.md": text]) == [Finding("duplicate-id", at: 1)])
  }
}
