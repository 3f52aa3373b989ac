import Interface
import Testing

@Suite struct AZERTYDigitsTests {
  @Test func upperRowGivesDigitsInOrder() {
    #expect(AZERTYDigits.digits(of: "&é\"'(-è_çà") == "1234567890")
  }

  @Test func otherCharactersStay() {
    #expect(AZERTYDigits.digits(of: "7 a,ê") == "7 a,ê")
  }
}
