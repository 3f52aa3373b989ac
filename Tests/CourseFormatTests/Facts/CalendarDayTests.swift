import Testing

@testable import CourseFormat

@Suite struct CalendarDayTests {
  @Test(arguments: ["2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01"])
  func dayIsReadAndWrittenAlike(text: String) {
    #expect(CalendarDay(text)?.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-1-1", "21/11/2026",
    "+026-01-01", "2026-11-21 ", "", "--",
  ])
  func whatIsNoDayIsNotRead(text: String) { #expect(CalendarDay(text) == nil) }

  @Test func daysAreInOrderOfTime() throws {
    let days = try ["2026-11-21", "2026-12-01", "2027-01-01"].map { try #require(CalendarDay($0)) }
    #expect(days == days.reversed().sorted())
  }
}
