import Testing

@testable import Interface

@Suite struct LinearNumbersTests {
  @Test(arguments: [("2", 2), ("é", 2), ("&à", 10), ("12", 12), ("-", 6)])
  func aNumberMayBeTypedWithoutShift(typed: String, number: Int) {
    #expect(LinearNumbers.number(typed) == number)
  }

  @Test(arguments: ["", "deux", "1a", "2 3", "99999999999999999999999"])
  func whatIsNoNumberIsRefused(typed: String) {
    #expect(LinearNumbers.number(typed) == nil)
  }

  @Test(arguments: ["1 3", "1,3", "1, 3", "1;3", "& \""])
  func severalNumbersAreSetApart(typed: String) {
    #expect(LinearNumbers.numbers(typed) == [1, 3])
  }

  @Test(arguments: ["3 1 2", "312", "3,1,2", "\"&é"])
  func anOrderNamesEachThingOnce(typed: String) {
    #expect(LinearNumbers.order(typed, count: 3) == [3, 1, 2])
  }

  @Test(arguments: ["3 1", "1 1 2", "1 2 4", "0 1 2", "trois"])
  func anOrderThatForgetsAThingIsRefused(typed: String) {
    #expect(LinearNumbers.order(typed, count: 3) == nil)
  }

  @Test(arguments: ["1b 2a", "1b2a", "1B, 2A", "&b é a"])
  func pairsAreANumberAndALetter(typed: String) throws {
    let pairs = try #require(LinearNumbers.pairs(typed))
    #expect(pairs.map { $0.number } == [0, 1])
    #expect(pairs.map { $0.letter } == [1, 0])
  }

  @Test(arguments: ["", "b1", "1", "1b 2", "0a", "1b !"])
  func halfAPairIsRefused(typed: String) {
    #expect(LinearNumbers.pairs(typed) == nil)
  }

  @Test(arguments: ["12", "-3", "+3", "1,5", "1.5", "1 200,50", ",5"])
  func aDecimalHasOneMark(typed: String) {
    #expect(LinearNumbers.isDecimal(typed))
  }

  @Test(arguments: ["", "-", "1,2,3", "douze", "--1", "1-2"])
  func otherSignsAreNoDecimal(typed: String) {
    #expect(!LinearNumbers.isDecimal(typed))
  }
}
