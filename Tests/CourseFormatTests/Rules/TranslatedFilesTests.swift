import Testing

@testable import CourseFormat

@Suite struct TranslatedFilesTests {
  private func findings(_ path: String, _ text: String?) -> [String] {
    CourseFormatTests.findings(in: SmallCourse.bilingual, replacing: [path: text]).map { $0.id }
  }

  @Test(arguments: [
    "en/course.yml", "en/traps/recognise.md", "en/traps/bank/item-2.md", "en/glossary.md",
  ])
  func missingFileIsFound(path: String) {
    #expect(findings(path, nil).first == "translation-missing")
  }

  @Test func fileThatTranslatesNothingIsFound() {
    #expect(
      findings("en/traps/bank/item-9.md", SmallCourse.translation("item-9")) == [
        "translation-extra"
      ])
  }
}
