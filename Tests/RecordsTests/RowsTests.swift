import Curriculum
import Records
import Testing
import Text

@Suite struct RowsTests {
  @Test func anAnswerWhoseQuestionWasLostHasNoItem() {
    let attempt = Attempt(
      asking: "a1", submission: 1, response: "{}", summary: "2", outcome: .correct, help: .none,
      milliseconds: 10, language: .french)
    let row = AnswerRow(
      event: EventID(rawValue: "e1"), learner: "l1",
      time: EventTime(milliseconds: 1, counter: 0, day: LocalDay(number: 0), zoneMinutes: 0),
      asked: nil, attempt: attempt)
    #expect(row.item == nil)
    #expect(row.decision == nil)
  }
}
