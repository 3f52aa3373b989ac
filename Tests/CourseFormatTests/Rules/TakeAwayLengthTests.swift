import Testing

@testable import CourseFormat

@Suite struct TakeAwayLengthTests {
  /// A course whose lesson tells so many facts that are to be kept.
  private func findings(facts count: Int) -> [Finding] {
    let names = (1...count).map { "number-\($0)" }
    let facts = names.map {
      "\($0): {value: 33 700, about: un numéro, source: S, checked: 2026-05-02}"
    }
    let short = "> **En bref.** Un message qui presse est suspect."
    let lesson = SmallCourse.lesson.replacing(
      "Un message presse.", with: "{\(names.joined(separator: "} {"))}."
    )
    .replacing(short, with: "1️⃣" + short)
    return CourseFormatTests.findings(replacing: [
      "fr/traps/recognise.md": lesson, "facts.yml": facts.joined(separator: "\n"),
    ])
  }

  @Test func aPageIsFine() { #expect(findings(facts: 20) == []) }

  @Test func moreThanAPageIsFound() {
    #expect(findings(facts: 50) == [Finding("take-away-too-long", at: 1)])
  }
}
