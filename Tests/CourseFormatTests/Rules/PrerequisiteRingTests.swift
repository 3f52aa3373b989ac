import Testing

@testable import CourseFormat

@Suite struct PrerequisiteRingTests {
  @Test func skillThatNeedsItselfThroughAnotherIsFound() {
    let text = SmallCourse.manifest
      .replacing("- id: spot\n", with: "- id: 1️⃣spot\n")
      .replacing("prerequisites: []", with: "prerequisites: [other]")
      .replacing(
        "modules:\n  - id",
        with: "  - {id: 2️⃣other, title: X, axis: digital, prerequisites: [spot]}\nmodules:\n  - id")
    #expect(
      findings(replacing: ["course.yml": text])
        == [Finding("circular-prerequisite", at: 1), Finding("skill-few-items", at: 2)])
  }
}
