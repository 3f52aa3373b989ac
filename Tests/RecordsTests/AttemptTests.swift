import Curriculum
import Records
import Testing
import Text

@Suite struct AttemptTests {
  @Test func aShortSummaryStays() {
    #expect(attempt("Ça va").summary == "Ça va")
  }

  @Test func aLongSummaryIsCutBetweenLetters() {
    for letter in ["a", "é", "字", "🙂"] {
      let summary = attempt(String(repeating: letter, count: 600)).summary.string
      #expect(summary.utf8.count <= 500)
      #expect(summary.utf8.count > 490)
      #expect(summary.hasSuffix("…"))
    }
  }

  @Test func aTimeIsNeverNegative() {
    #expect(attempt("x", milliseconds: -5).milliseconds == 0)
  }

  private func attempt(_ summary: String, milliseconds: Int = 5) -> Attempt {
    Attempt(
      asking: "a", submission: 1, response: "{}", summary: SafeText(summary), outcome: .correct,
      help: .none, milliseconds: milliseconds, language: .french)
  }
}
