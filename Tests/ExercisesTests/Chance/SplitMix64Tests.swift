import Testing

@testable import Exercises

@Suite struct SplitMix64Tests {
  @Test func numbersAreThoseOfThePublishedAlgorithm() {
    var chance = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in chance.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test func orderHoldsEachPositionOnce() {
    for seed in 0..<50 as Range<UInt64> {
      var chance = SplitMix64(seed: seed)
      #expect(chance.order(of: 7).sorted() == Array(0..<7))
    }
  }

  @Test func orderOfASeedNeverChanges() {
    var chance = SplitMix64(seed: 42)
    #expect(chance.order(of: 5) == [1, 2, 0, 4, 3])
  }

  @Test func everyOrderComesUp() {
    let orders = (0..<200 as Range<UInt64>).map { seed -> [Int] in
      var chance = SplitMix64(seed: seed)
      return chance.order(of: 3)
    }
    #expect(Set(orders).count == 6)
  }

  @Test func orderOfNothingIsEmpty() {
    var chance = SplitMix64(seed: 1)
    #expect(chance.order(of: 0) == [])
    #expect(chance.order(of: -1) == [])
  }
}
