import Testing

@testable import CourseFormat

@Suite struct GlossaryWordsTests {
  @Test func wordWithoutExplanationIsFound() {
    let text = SmallCourse.glossary + "\n\n1️⃣## Site"
    #expect(findings(replacing: ["fr/glossary.md": text]) == [Finding("word-unexplained", at: 1)])
  }

  @Test func glossaryWithoutWordsIsFound() {
    let lesson = SmallCourse.lesson.replacing("[lien](../glossary.md#lien)", with: "lien")
    #expect(
      findings(replacing: [
        "fr/glossary.md": "1️⃣# Les mots\n\nUn lien se touche.", "fr/traps/recognise.md": lesson,
      ]) == [Finding("glossary-empty", at: 1)])
  }
}
