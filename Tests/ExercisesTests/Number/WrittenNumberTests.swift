import Testing

@testable import Exercises

@Suite struct WrittenNumberTests {
  @Test(arguments: [
    ("12,50 €", 12.5), ("12.50€", 12.5), ("€ 12", 12), ("1 234,5", 1234.5),
    ("1\u{202F}234", 1234), ("1,234.5", 1234.5), ("1.234.567", 1_234_567), ("-3", -3),
    ("−3", -3), ("+3", 3), (",5", 0.5), ("5,", 5), ("007", 7),
  ])
  func peopleWriteNumbersInManyWays(text: String, value: Double) {
    #expect(WrittenNumber.value(of: text, units: ["€"]) == value)
  }

  @Test(arguments: ["", "€", "douze", "12 h", "1e9", "0x10", "--1", ".", "1234567890123456", "½"])
  func whatIsNoNumberHasNoValue(text: String) {
    #expect(WrittenNumber.value(of: text, units: ["€"]) == nil)
  }

  @Test func unitMayBeLeftOutButNotChanged() {
    #expect(WrittenNumber.value(of: "12", units: ["minutes"]) == 12)
    #expect(WrittenNumber.value(of: "12 Minutes", units: ["minutes"]) == 12)
    #expect(WrittenNumber.value(of: "12 jours", units: ["minutes"]) == nil)
  }

  @Test(arguments: ["12 €", "12€", "12 EUROS", "€ 12", "12 euros", "12\u{A0}€", "12"])
  func unitMayBeWrittenInEachOfItsWays(text: String) {
    #expect(WrittenNumber.value(of: text, units: ["€", "euros"]) == 12)
  }

  @Test(arguments: ["12 euro", "12 € 12", "euros", "€ 12 €", "12 €."])
  func otherWordsAreNoUnit(text: String) {
    #expect(WrittenNumber.value(of: text, units: ["€", "euros"]) == nil)
  }
}
