import Testing

@testable import Exercises

@Suite struct WrittenNumberTests {
  @Test(arguments: [
    ("12,50 €", 12.5), ("12.50€", 12.5), ("€ 12", 12), ("1 234,5", 1234.5),
    ("1\u{202F}234", 1234), ("1,234.5", 1234.5), ("1.234.567", 1_234_567), ("-3", -3),
    ("−3", -3), ("+3", 3), (",5", 0.5), ("5,", 5), ("007", 7),
  ])
  func peopleWriteNumbersInManyWays(text: String, value: Double) {
    #expect(WrittenNumber.value(of: text, unit: "€") == value)
  }

  @Test(arguments: ["", "€", "douze", "12 h", "1e9", "0x10", "--1", ".", "1234567890123456", "½"])
  func whatIsNoNumberHasNoValue(text: String) {
    #expect(WrittenNumber.value(of: text, unit: "€") == nil)
  }

  @Test func unitMayBeLeftOutButNotChanged() {
    #expect(WrittenNumber.value(of: "12", unit: "minutes") == 12)
    #expect(WrittenNumber.value(of: "12 Minutes", unit: "minutes") == 12)
    #expect(WrittenNumber.value(of: "12 jours", unit: "minutes") == nil)
  }
}
