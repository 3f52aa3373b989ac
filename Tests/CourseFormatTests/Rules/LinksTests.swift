import Testing

@testable import CourseFormat

@Suite struct LinksTests {
  private func findings(in paragraph: String) -> [Finding] {
    CourseFormatTests.findings(replacing: [
      "fr/traps/recognise.md": SmallCourse.lesson
        .replacing("Un message presse.", with: "Un message presse.\n\n\(paragraph)\n\n")
    ])
  }

  @Test func missingFileIsFound() {
    #expect(findings(in: "Voir 1️⃣[SMS](exercises/frist.md)") == [Finding("broken-link", at: 1)])
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "/etc/passwd", "../../../etc/passwd",
    "%2e%2e/x.md", "..\\x.md", "//host.example/x.md",
  ])
  func linkOutOfTheCourseIsFound(link: String) {
    #expect(findings(in: "1️⃣[mot](<\(link)>)") == [Finding("unsafe-link", at: 1)])
  }

  @Test func unknownWordOfTheGlossaryIsFound() {
    #expect(findings(in: "1️⃣[mot](../glossary.md#mot)") == [Finding("unknown-word", at: 1)])
  }

  @Test func exerciseInsideASentenceIsFound() {
    #expect(
      findings(in: "Voir 1️⃣[SMS](exercises/first.md).") == [
        Finding("link-without-effect", at: 1)
      ])
  }

  @Test func linkToALessonIsFound() {
    #expect(findings(in: "1️⃣[Leçon](recognise.md)") == [Finding("link-without-effect", at: 1)])
  }

  @Test func pageOfTheWorldIsFine() {
    #expect(findings(in: "[Un site](https://www.example.org/page)") == [])
  }
}
