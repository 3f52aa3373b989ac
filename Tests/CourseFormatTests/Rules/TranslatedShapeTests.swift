import Testing

@testable import CourseFormat

@Suite struct TranslatedShapeTests {
  private func findings(_ path: String, replacing old: String, with new: String) -> [Finding] {
    let text = (SmallCourse.bilingual[path] ?? "").replacing(old, with: new)
    return CourseFormatTests.findings(in: SmallCourse.bilingual, replacing: [path: text])
  }

  @Test func otherStepsAreFound() {
    #expect(
      findings("en/traps/recognise.md", replacing: "[look, keep]", with: "[1️⃣look, hold]") == [
        Finding("translation-steps", at: 1)
      ])
  }

  @Test func otherIDIsFound() {
    #expect(
      findings("en/traps/bank/item-2.md", replacing: "item: item-2", with: "item: 1️⃣item-3") == [
        Finding("translation-id", at: 1)
      ])
  }

  @Test func missingHintIsFound() {
    #expect(
      findings(
        "en/traps/bank/item-2.md", replacing: "> **Hint.** Take your time.\n\n", with: "")
        == [Finding("translation-parts", at: nil)])
  }

  @Test func missingChoiceIsFound() {
    #expect(
      findings(
        "en/traps/bank/item-2.md", replacing: "- I pay\n\n  > No, not this one.\n\n", with: ""
      ).map { $0.id }.contains("translation-shape"))
  }

  @Test func wordMissingFromTheGlossaryIsFound() {
    #expect(
      findings("en/glossary.md", replacing: "## Link", with: "## Link\n\nA.\n\n## Site") == [
        Finding("translation-glossary", at: nil)
      ])
  }
}
