import Testing

@testable import CourseFormat

@Suite struct GlossaryEntryTests {
  @Test func anchorIsThatOfForges() {
    #expect(GlossaryEntry.anchor(of: "Message piégé (hameçonnage)") == "message-piégé-hameçonnage")
    #expect(GlossaryEntry.anchor(of: "E-mail") == "e-mail")
  }
}
