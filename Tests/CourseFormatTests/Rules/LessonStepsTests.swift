import Testing

@testable import CourseFormat

@Suite struct LessonStepsTests {
  private func findings(replacing old: String, with new: String) -> [Finding] {
    CourseFormatTests.findings(replacing: [
      "fr/traps/recognise.md": SmallCourse.lesson.replacing(old, with: new)
    ])
  }

  @Test func headingWithoutIDIsFound() {
    #expect(
      findings(replacing: "[look, keep]", with: "[1️⃣look]") == [Finding("steps-mismatch", at: 1)])
  }

  @Test func textBeforeTheFirstStepIsFound() {
    #expect(
      findings(replacing: "## Regardez", with: "1️⃣Bonjour.\n\n## Regardez") == [
        Finding("text-before-steps", at: 1)
      ])
  }

  @Test func nameThatDiffersFromTheFileIsFound() {
    #expect(
      findings(replacing: "lesson: recognise", with: "lesson: 1️⃣recognize") == [
        Finding("lesson-name", at: 1)
      ])
  }

  @Test func secondExerciseOfAStepIsFound() {
    let link = "[Exercice : le SMS](exercises/first.md)"
    #expect(
      findings(replacing: link, with: "\(link)\n\n1️⃣\(link)") == [Finding("second-exercise", at: 1)])
  }
}
