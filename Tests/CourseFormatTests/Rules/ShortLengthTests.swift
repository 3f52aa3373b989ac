import Testing

@testable import CourseFormat

@Suite struct ShortLengthTests {
  private func findings(words: Int) -> [Finding] {
    let short = "1️⃣> **En bref.** " + String(repeating: "mot ", count: words)
    return CourseFormatTests.findings(replacing: [
      "fr/traps/recognise.md": SmallCourse.lesson.replacing(
        "> **En bref.** Un message qui presse est suspect.", with: short)
    ])
  }

  @Test func eightyWordsAreFine() { #expect(findings(words: 80) == []) }

  @Test func eightyOneWordsAreFound() {
    #expect(findings(words: 81) == [Finding("short-too-long", at: 1)])
  }
}
