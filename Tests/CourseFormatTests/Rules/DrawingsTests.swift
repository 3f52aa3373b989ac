import Testing

@testable import CourseFormat

@Suite struct DrawingsTests {
  private func findings(
    in paragraph: String, drawing: String = "┌──┐\n└──┘\n"
  ) -> [Finding] {
    CourseFormatTests.findings(replacing: [
      "fr/drawings/key.txt": drawing,
      "fr/traps/recognise.md": SmallCourse.lesson
        .replacing("Un message presse.", with: "Un message presse.\n\n\(paragraph)\n\n"),
    ])
  }

  @Test func soundDrawingIsFine() {
    #expect(findings(in: "![Une touche](../drawings/key.txt)") == [])
  }

  @Test func drawingWithoutWordsIsFound() {
    #expect(
      findings(in: "1️⃣![](../drawings/key.txt)") == [Finding("drawing-without-words", at: 1)])
  }

  @Test func drawingInsideASentenceIsFound() {
    #expect(
      findings(in: "Voir 1️⃣![Une touche](../drawings/key.txt) ici.") == [
        Finding("drawing-in-text", at: 1)
      ])
  }

  @Test func missingDrawingIsFound() {
    #expect(
      findings(in: "1️⃣![Une touche](../drawings/kay.txt)") == [Finding("broken-link", at: 1)])
  }

  @Test func pictureThatIsNoDrawingIsFound() {
    #expect(
      findings(in: "1️⃣![Une touche](https://a.example/b.png)") == [
        Finding("not-a-drawing", at: 1)
      ])
  }

  @Test func lineOver72CellsIsFound() {
    let line = String(repeating: "─", count: 72)
    #expect(
      findings(in: "![Une touche](../drawings/key.txt)", drawing: "\(line)\n\(line)1️⃣─") == [
        Finding("drawing-too-wide", at: 1)
      ])
  }
}
