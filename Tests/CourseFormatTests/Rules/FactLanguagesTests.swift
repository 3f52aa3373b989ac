import Testing

@testable import CourseFormat

@Suite struct FactLanguagesTests {
  private func findings(value: String) -> [Finding] {
    CourseFormatTests.findings(
      in: SmallCourse.bilingual,
      replacing: ["facts.yml": "1️⃣number: {value: \(value), source: S, checked: 2026-05-02}"])
  }

  @Test func oneValueForAllLanguagesIsFine() { #expect(findings(value: "33 700") == []) }

  @Test func valueInEachLanguageIsFine() {
    #expect(findings(value: "{fr: un, en: one}") == [])
  }

  @Test func languageWithoutValueIsFound() {
    #expect(findings(value: "{fr: un}") == [Finding("fact-language-missing", at: 1)])
  }

  @Test func valueInNoLanguageOfTheCourseIsFound() {
    #expect(
      findings(value: "{fr: un, en: one, it: uno}") == [Finding("fact-language-unknown", at: 1)])
  }

  @Test func whatAFactIsForIsSaidInEachLanguage() {
    #expect(
      findings(value: "33 700, about: {fr: un numéro}")
        == [Finding("fact-language-missing", at: 1)])
    #expect(findings(value: "33 700, about: {fr: un numéro, en: a number}") == [])
  }
}
