import Testing

@testable import CourseFormat

@Suite struct TranslatedWordsTests {
  private func findings(replacing old: String, with new: String) -> [Finding] {
    CourseFormatTests.findings(
      in: SmallCourse.bilingual,
      replacing: [
        "en/course.yml": (SmallCourse.bilingual["en/course.yml"] ?? "").replacing(old, with: new)
      ])
  }

  @Test func unknownIDIsFoundAndItsSkillHasNoWords() {
    #expect(
      findings(replacing: "spot:", with: "1️⃣spto:") == [
        Finding("words-missing", at: nil), Finding("unknown-skill", at: 1),
      ])
  }

  @Test func missingGoalIsFound() {
    #expect(
      findings(replacing: "goals: {safe: avoid scams}", with: "") == [
        Finding("words-missing", at: nil)
      ])
  }

  @Test func missingObjectiveIsFound() {
    #expect(
      findings(
        replacing: "traps: {title: Trap messages, objectives: [See what hurries you.]}",
        with: "1️⃣traps: {title: Trap messages}")
        == [Finding("translation-objectives", at: 1)])
  }
}
