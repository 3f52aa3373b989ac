import Testing

@testable import CourseFormat

@Suite struct CoursePathTests {
  @Test(arguments: ["course.yml", "fr/trap-messages/bank/first sms.md", "fr/drawings/é.txt"])
  func pathInsideIsSafe(path: String) {
    #expect(CoursePath.isSafe(path))
  }

  @Test(arguments: [
    "", "/etc/passwd", "../a", "fr/../../a", "./a", "fr//a", "fr/%2e%2e/a", "fr\\a", "C:a",
    "fr/a\u{0}", "fr/a\n", String(repeating: "a", count: 256),
  ])
  func pathThatCouldLeadOutIsUnsafe(path: String) {
    #expect(!CoursePath.isSafe(path))
  }

  @Test func linkIsFollowedFromItsFile() {
    #expect(CoursePath.resolved("exercises/a.md", from: "fr/m/l.md") == "fr/m/exercises/a.md")
    #expect(CoursePath.resolved("../drawings/k.txt", from: "fr/m/l.md") == "fr/drawings/k.txt")
    #expect(CoursePath.resolved("./l.md", from: "fr/m/l.md") == "fr/m/l.md")
  }

  @Test(arguments: ["../../../a", "/a", "", "..%2fa", "a\\b", "../.."])
  func linkOutOfTheCourseLeadsNowhere(link: String) {
    #expect(CoursePath.resolved(link, from: "fr/m/l.md") == nil)
  }
}
