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
    let reading = PredictionFacts(card: PredictionCard()).reading(
      skill: 1, item: 1, level: Level(clamping: 3), time: nil)
    let points = PredictionCard().lines(reading).map(\.points)
    #expect(points == [8, 0, -3, 0, -3, 0, 0, 0])
    let prediction = PredictionCard().prediction(reading)
    #expect(prediction.chance == PredictionCard.chance(ofPoints: 2))
    #expect(prediction.line == .evidence)
  }

  @Test func whatWasAnsweredCountsOnlyAfterwards() {
    var facts = PredictionFacts(card: PredictionCard())
    for _ in 0..<5 { facts.observe(skill: 1, item: 1, level: .highest, isCorrect: true, time: 0) }
    facts.observeExample(of: 1)
    let reading = facts.reading(skill: 1, item: 1, level: .lowest, time: 8 * 86_400)
    let points = PredictionCard().lines(reading).map(\.points)
    #expect(points == [8, 22, 2, 12, 0, 14, 2, -10])
    #expect(PredictionCard().prediction(reading).line == .level)
  }

  @Test(arguments: [(0.5, 0), (0.51, -11), (7.0, -11), (7.01, -10)])
  func aGapCosts(days: Double, points: Int) {
    var facts = PredictionFacts(card: PredictionCard())
    facts.observe(skill: 1, item: 1, level: .lowest, isCorrect: true, time: 0)
    let reading = facts.reading(skill: 1, item: 2, level: .lowest, time: days * 86_400)
    #expect(PredictionCard().lines(reading).last?.points == points)
  }

  @Test func theLearnerIsComparedWithWhatTheLevelsLetExpect() {
    var facts = [1, 5].map { _ in PredictionFacts(card: PredictionCard()) }
    for _ in 0..<5 {
      facts[0].observe(skill: 1, item: 1, level: .lowest, isCorrect: true, time: nil)
      facts[1].observe(skill: 1, item: 1, level: .highest, isCorrect: true, time: nil)
    }
    let points = facts.map { facts in
      let reading = facts.reading(skill: 2, item: 2, level: .lowest, time: nil)
      return PredictionCard().lines(reading).first { $0.line == .learner }?.points ?? 0
    }
    // Where everybody is right, being right tells next to nothing.
    #expect(points == [1, 12])
  }

  @Test func aWrongBaseIsMadeUpForByTheLearnersOwnAnswers() {
    var chances: [Double] = []
    for base in [-20, 20] {
      let card = PredictionCard(base: base)
      var facts = PredictionFacts(card: card)
      for answer in 0..<40 {
        facts.observe(
          skill: 1, item: answer, level: Level(clamping: 3), isCorrect: answer % 2 == 0, time: nil)
      }
      let reading = facts.reading(skill: 1, item: 99, level: Level(clamping: 3), time: nil)
      chances.append(card.prediction(reading).chance)
    }
    #expect(chances[0] > PredictionCard.chance(ofPoints: -13))
    #expect(chances[1] < PredictionCard.chance(ofPoints: 13))
  }
}
