import Testing

@testable import CourseFormat

@Suite struct CourseManifestTests {
  private func findings(replacing old: String, with new: String) -> [Finding] {
    CourseFormatTests.findings(
      replacing: ["course.yml": SmallCourse.manifest.replacing(old, with: new)])
  }

  @Test func unknownKeysAreFoundAtEveryDepth() {
    #expect(
      findings(replacing: "title: Un", with: "1️⃣subtitle: x\ntitle: Un") == [
        Finding("unknown-key", at: 1)
      ])
    #expect(
      findings(replacing: "axis: digital", with: "axis: digital\n    1️⃣axes: x") == [
        Finding("unknown-key", at: 1)
      ])
    #expect(
      findings(replacing: "minutes: 40", with: "minutes: 40\n    1️⃣lenght: 3") == [
        Finding("unknown-key", at: 1)
      ])
  }

  @Test func unknownAxisIsFound() {
    #expect(
      findings(replacing: "axis: digital", with: "axis: 1️⃣digitl") == [
        Finding("unknown-value", at: 1)
      ])
  }

  @Test func numberOutOfBoundsIsFound() {
    #expect(
      findings(replacing: "minutes: 40", with: "minutes: 1️⃣0") == [
        Finding("unexpected-value", at: 1)
      ])
  }

  @Test func languageThatIsNoCodeIsFound() {
    #expect(
      findings(replacing: "[fr]", with: "[fr, 1️⃣Français]") == [Finding("bad-language", at: 1)])
  }

  @Test func missingLicenceIsFound() {
    #expect(
      findings(replacing: "licence: CC-BY-SA-4.0\n", with: "") == [Finding("missing-key", at: nil)])
  }

  @Test func unknownKindIsFound() {
    let text = SmallCourse.item("item-6", level: 1).replacing("kind: choice", with: "kind: 1️⃣choise")
    #expect(
      CourseFormatTests.findings(replacing: ["fr/traps/bank/item-6.md": text]) == [
        Finding("unknown-kind", at: 1)
      ])
  }

  @Test func unknownKeyOfAnItemAndOfALessonIsFound() {
    let item = SmallCourse.item("item-6", level: 1).replacing(
      "level: 1", with: "level: 1\n1️⃣levels: 2")
    let lesson = SmallCourse.lesson.replacing("steps:", with: "2️⃣step: x\nsteps:")
    #expect(
      CourseFormatTests.findings(replacing: [
        "fr/traps/bank/item-6.md": item, "fr/traps/recognise.md": lesson,
      ]) == [Finding("unknown-key", at: 1), Finding("unknown-key", at: 2)])
  }

  @Test func itemWithoutRightAnswerOrFeedbackIsFound() {
    let text = SmallCourse.item("item-6", level: 1)
      .replacing("- [x]", with: "1️⃣- [ ]").replacing("\n\n  > Oui.", with: "")
    let ids = CourseFormatTests.findings(replacing: ["fr/traps/bank/item-6.md": text]).map { $0.id }
    #expect(ids.contains("no-right-answer") && ids.contains("answer-without-feedback"))
  }
}
