import Testing

@testable import CourseFormat

@Suite struct FactDatesTests {
  private func findings(checked: String, until: String) -> [Finding] {
    CourseFormatTests.findings(replacing: [
      "facts.yml": """
      number:
        value: 33 700
        source: https://www.33700.fr
        checked: 1️⃣\(checked)
        until: 2️⃣\(until)
      """
    ])
  }

  @Test func factIsGoodOnItsLastDay() {
    #expect(findings(checked: "2026-11-21", until: "2026-11-21") == [])
  }

  @Test func factPastItsDateIsFound() {
    #expect(
      findings(checked: "2026-05-02", until: "2026-11-20") == [Finding("fact-expired", at: 2)])
  }

  @Test func factCheckedInTheFutureIsFound() {
    #expect(
      findings(checked: "2026-11-22", until: "2027-01-01") == [
        Finding("fact-checked-later", at: 1)
      ])
  }

  @Test func dayThatIsNoDayIsFound() {
    #expect(findings(checked: "2026-02-30", until: "2027-01-01") == [Finding("bad-date", at: 1)])
  }
}
