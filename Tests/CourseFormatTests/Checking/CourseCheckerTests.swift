import Markdown
import Testing

@testable import CourseFormat

@Suite struct CourseCheckerTests {
  @Test func soundCourseHasNoFindings() {
    #expect(findings(replacing: [:]) == [])
    #expect(findings(in: SmallCourse.bilingual, replacing: [:]) == [])
  }

  @Test func courseWithoutCourseFileSaysSo() {
    #expect(findings(replacing: ["course.yml": nil]) == [Finding("no-course-file", at: nil)])
  }

  @Test func problemsOfAllFilesAreTogetherAndInOrder() {
    let found = findings(replacing: [
      "fr/traps/recognise.md": SmallCourse.lesson + "\n\nUn 1️⃣<br> mot.",
      "fr/glossary.md": "# Mots\n\n2️⃣#### Lien\n\nUn mot.",
      "course.yml": SmallCourse.manifest + "\n3️⃣colour: blue",
    ])
    #expect(
      found == [
        Finding("unknown-key", at: 3), Finding("heading-jump", at: 2),
        Finding("unknown-word", at: nil), Finding("raw-html", at: 1),
      ])
  }

  @Test func renderingShowsPlaceLineCaretAndRepair() {
    let tree = FileTree(["course.yml": SmallCourse.manifest + "\ntitel: x"])
    let found = CourseChecker.check(
      tree, today: SmallCourse.today, catalogues: SmallCourse.catalogues)
    let text = found.filter { $0.id == "unknown-key" }.rendered(in: tree)
    #expect(
      text == """
        course.yml:25:1: error[unknown-key]: There is no key `titel` here.
          titel: x
          ^^^^^
          Did you mean `title`?

        """)
  }
}
