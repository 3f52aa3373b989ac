import Curriculum
import Testing

@testable import LearnerModel

struct PredictionCardTests {
  @Test(arguments: [(-20, 12), (-10, 27), (0, 50), (10, 73), (20, 88), (30, 95)])
  func pointsAreTenthsOfALogit(points: Int, percent: Int) {
    #expect(Int((PredictionCard.chance(ofPoints: points) * 100).rounded()) == percent)
  }

  @Test func chancesNeverReachZeroOrOne() {
    #expect(PredictionCard.chance(ofPoints: -9999) > 0)
    #expect(PredictionCard.chance(ofPoints: 9999) < 1)
  }

  @Test func aNewcomersLinesAddUp() {
    let reading = PredictionFacts().reading(
      skill: 1, item: 1, level: Level(clamping: 3), time: nil)
    let points = PredictionCard().lines(reading).map(\.points)
    #expect(points == [8, 0, -3, -5, -3, 0, 0, 0])
    let prediction = PredictionCard().prediction(reading)
    #expect(prediction.chance == PredictionCard.chance(ofPoints: -3))
    #expect(prediction.line == .learner)
  }

  @Test func whatWasAnsweredCountsOnlyAfterwards() {
    var facts = PredictionFacts()
    for _ in 0..<5 { facts.observe(skill: 1, item: 1, isCorrect: true, time: 0) }
    facts.observeExample(of: 1)
    let reading = facts.reading(skill: 1, item: 1, level: .lowest, time: 8 * 86_400)
    let points = PredictionCard().lines(reading).map(\.points)
    #expect(points == [8, 22, 2, 3, 0, 14, 2, -10])
    #expect(PredictionCard().prediction(reading).line == .level)
  }

  @Test(arguments: [(0.5, 0), (0.51, -11), (7.0, -11), (7.01, -10)])
  func aGapCosts(days: Double, points: Int) {
    var facts = PredictionFacts()
    facts.observe(skill: 1, item: 1, isCorrect: true, time: 0)
    let reading = facts.reading(skill: 1, item: 2, level: .lowest, time: days * 86_400)
    #expect(PredictionCard().lines(reading).last?.points == points)
  }
}
