import Testing
import Text

@testable import Exercises

@Suite struct SafeTextShortenedTests {
  @Test func shortTextStays() {
    #expect(SafeText("été").shortened(to: 5) == "été")
  }

  @Test func longTextIsCutBetweenCharacters() {
    #expect(SafeText("éééééé").shortened(to: 8) == "éé…")
    #expect(
      SafeText(String(repeating: "é", count: 900)).shortened(to: 500).string.utf8.count <= 500)
  }
}
