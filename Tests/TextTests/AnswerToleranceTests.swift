import Testing

@testable import Text

struct AnswerToleranceTests {
  @Test(
    arguments: [(-1, 0), (0, 0), (0.2, 0.2), (0.25, 0.25), (3, 0.25), (.nan, 0)]
      as [(Double, Double)])
  func theRatioOfTyposIsBounded(asked: Double, given: Double) {
    #expect(AnswerTolerance(ignoring: [], typoRatio: asked).typoRatio == given)
  }

  @Test func strictIgnoresNothing() {
    #expect(AnswerTolerance.strict.ignored.isEmpty)
    #expect(AnswerTolerance.strict.typoRatio == 0)
  }

  @Test func lenientIgnoresAllThatCanBe() {
    #expect(AnswerTolerance.lenient.ignored == [.letterCase, .accents, .spaces, .punctuation])
  }
}
