import Testing

@testable import CourseFormat

@Suite struct RawHTMLTests {
  @Test func blocksPiecesAndCommentsAreFound() {
    let text = SmallCourse.lesson + "\n\n1️⃣<div>a</div>\n\nUn 2️⃣<br> mot.\n\n3️⃣<!-- note -->"
    #expect(
      findings(replacing: ["fr/traps/recognise.md": text]) == [
        Finding("raw-html", at: 1), Finding("raw-html", at: 2), Finding("raw-html", at: 3),
      ])
  }
}
