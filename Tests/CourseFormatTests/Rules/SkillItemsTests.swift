import Testing

@testable import CourseFormat

@Suite struct SkillItemsTests {
  @Test func skillWithThreeItemsIsFound() {
    let found = findings(replacing: [
      "course.yml": SmallCourse.manifest.replacing("- id: spot", with: "- id: 1️⃣spot"),
      "fr/traps/bank/item-4.md": nil, "fr/traps/bank/item-5.md": nil,
    ])
    #expect(found.contains(Finding("skill-few-items", at: 1)))
  }

  @Test func exercisesOfLessonsDoNotCount() {
    let found = findings(replacing: [
      "fr/traps/bank/item-4.md": nil, "fr/traps/bank/item-5.md": nil,
      "fr/traps/exercises/second.md": SmallCourse.item("second", level: 4),
    ])
    #expect(found.contains(Finding("skill-few-items", at: nil)))
  }
}
