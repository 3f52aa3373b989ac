import Testing

@testable import CourseFormat

@Suite struct LessonHeadTests {
  private func findings(replacing old: String, with new: String) -> [Finding] {
    CourseFormatTests.findings(replacing: [
      "fr/traps/recognise.md": SmallCourse.lesson.replacing(old, with: new)
    ])
  }

  @Test(arguments: [("lesson:", "1️⃣leson:"), ("steps:", "1️⃣step:"), ("skills:", "1️⃣skill:")])
  func misspeltKeyIsToldOnceAndNothingFollowsFromIt(key: String, slip: String) {
    #expect(findings(replacing: key, with: slip) == [Finding("unknown-key", at: 1)])
  }

  @Test func keyThatMeansNothingIsToldBesideTheMissingOne() {
    #expect(
      findings(replacing: "lesson: recognise", with: "1️⃣nom: recognise")
        == [Finding("missing-key", at: 1), Finding("unknown-key", at: 1)])
  }

  @Test func lessonWithoutStepsIsFound() {
    #expect(
      findings(replacing: "steps: [look, keep]", with: "1️⃣steps: []")
        == [Finding("lesson-without-steps", at: 1)])
  }
}
