import Curriculum
import Foundation
import Testing

@Suite struct OutcomeTests {
  @Test func onlyWhatIsRightOrNotIsScored() {
    #expect(Outcome.correct.isScored)
    #expect(Outcome.partly(share: 0.5).isScored)
    #expect(Outcome.incorrect(nil).isScored)
    #expect(!Outcome.recorded.isScored)
    #expect(!Outcome.awaitingReview.isScored)
  }

  @Test func theShareIsToldWhereThereIsOne() {
    #expect(Outcome.correct.share == 1)
    #expect(Outcome.partly(share: 0.25).share == 0.25)
    #expect(Outcome.incorrect("trusts-link").share == 0)
    #expect(Outcome.recorded.share == nil)
    #expect(Outcome.awaitingReview.share == nil)
  }

  @Test func aPersonHelpsMoreThanAnExampleAndAnExampleMoreThanAHint() {
    #expect(Help.allCases.shuffled().sorted() == [.none, .hint, .example, .person])
  }
}

@Suite struct OutcomeCodableTests {
  @Test(arguments: [
    (Outcome.correct, #"{"is":"correct"}"#),
    (.partly(share: 0.5), #"{"is":"partly","share":0.5}"#),
    (.incorrect(nil), #"{"is":"incorrect"}"#),
    (.incorrect("trusts-link"), #"{"is":"incorrect","misconception":"trusts-link"}"#),
    (.recorded, #"{"is":"recorded"}"#),
    (.awaitingReview, #"{"is":"awaitingReview"}"#),
  ])
  func anOutcomeComesBackFromItsJSON(_ outcome: Outcome, _ json: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(try String(decoding: encoder.encode(outcome), as: UTF8.self) == json)
    #expect(try JSONDecoder().decode(Outcome.self, from: Data(json.utf8)) == outcome)
  }

  @Test(arguments: [#"{"is":"perfect"}"#, #"{"is":"partly"}"#, "{}"])
  func whatIsNoOutcomeIsRefused(_ json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Outcome.self, from: Data(json.utf8))
    }
  }
}
