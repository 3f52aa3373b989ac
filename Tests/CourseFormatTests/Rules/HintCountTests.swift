import Testing

@testable import CourseFormat

@Suite struct HintCountTests {
  private func itemWithOneHint(level: Int) -> String {
    "1️⃣"
      + SmallCourse.item("item-\(level)", level: level)
      .replacing("> **Indice.** Prenez le temps.\n\n", with: "")
  }

  @Test func oneHintIsTooFewBelowLevel4() {
    #expect(
      findings(replacing: ["fr/traps/bank/item-3.md": itemWithOneHint(level: 3)])
        == [Finding("few-hints", at: 1)])
  }

  @Test func level4NeedsNoHints() {
    #expect(findings(replacing: ["fr/traps/bank/item-4.md": itemWithOneHint(level: 4)]) == [])
  }
}
