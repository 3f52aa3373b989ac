import Testing

@testable import Authoring

struct EstimateTests {
  @Test func theJackknifeOfAMeanIsItsStandardError() throws {
    let values = [1.0, 2, 3, 4, 5]
    let estimate = Estimate(seeds: 5) { seeds in
      seeds.map { values[$0] }.reduce(0, +) / Double(seeds.count)
    }
    #expect(estimate.value == 3)
    // The spread of 1…5 is the root of 2.5; of five, with Student's t of four degrees.
    let expected = 2.78 * (2.5 / 5).squareRoot()
    let margin = try #require(estimate.margin)
    #expect((margin - expected).magnitude < 1e-9)
  }

  @Test func oneSeedHasNoInterval() {
    #expect(Estimate(seeds: 1) { _ in 1.234 }.text == "1.23")
  }

  @Test(arguments: [
    (1.005, "1.00"), (-0.256, "-0.26"), (0, "0.00"), (.nan, "–"), (12.345, "12.35"),
  ])
  func numbersHaveTwoDigits(value: Double, text: String) {
    #expect(Estimate.text(of: value) == text)
  }
}
