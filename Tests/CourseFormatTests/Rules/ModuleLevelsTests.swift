import Testing

@testable import CourseFormat

@Suite struct ModuleLevelsTests {
  @Test func missingLevelIsFound() {
    let found = findings(replacing: [
      "course.yml": SmallCourse.manifest.replacing("- id: traps", with: "- id: 1️⃣traps"),
      "fr/traps/bank/item-3.md": nil,
    ])
    #expect(found == [Finding("module-level-missing", at: 1)])
  }
}
