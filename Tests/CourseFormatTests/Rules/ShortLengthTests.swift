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

  @Test(arguments: [
    "## Regardez\n", "## À garder\n", "Un message presse. Voir [lien](../glossary.md#lien).\n",
  ])
  func shortVersionIsFoundAnywhereInALesson(above: String) {
    let short = "\n1️⃣> **En bref.** " + String(repeating: "mot ", count: 81) + "\n"
    let text = SmallCourse.lesson
      .replacing("> **En bref.** Un message qui presse est suspect.", with: "Voilà.")
      .replacing(above, with: above + short)
    #expect(
      CourseFormatTests.findings(replacing: ["fr/traps/recognise.md": text])
        == [Finding("short-too-long", at: 1)])
  }
}
