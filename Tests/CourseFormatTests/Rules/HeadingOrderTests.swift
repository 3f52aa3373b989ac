import Testing

@testable import CourseFormat

@Suite struct HeadingOrderTests {
  @Test func jumpAndSecondTitleAreFound() {
    let text = SmallCourse.lesson + "\n\n1️⃣#### Trop bas\n\n2️⃣# Encore un titre"
    #expect(
      findings(replacing: ["fr/traps/recognise.md": text]) == [
        Finding("heading-jump", at: 1), Finding("second-title", at: 2),
      ])
  }
}
