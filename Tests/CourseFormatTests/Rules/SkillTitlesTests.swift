import Testing

@testable import CourseFormat

@Suite struct SkillTitlesTests {
  @Test func titleOverSixWordsIsFoundInEachLanguage() {
    let course = SmallCourse.bilingual["course.yml"] ?? ""
    let found = findings(
      in: SmallCourse.bilingual,
      replacing: [
        "course.yml": course.replacing(
          "Voir ce qui presse\n", with: "1️⃣Voir tout ce qui vous presse vraiment\n"),
        "en/course.yml": (SmallCourse.bilingual["en/course.yml"] ?? "").replacing(
          "{spot: See what hurries you}", with: "{2️⃣spot: See all that really hurries you here}"),
      ])
    #expect(
      found == [Finding("skill-title-too-long", at: 1), Finding("skill-title-too-long", at: 2)])
  }
}
