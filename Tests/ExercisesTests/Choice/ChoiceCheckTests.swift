import Curriculum
import Markdown
import Testing
import Text

@testable import Exercises

@Suite struct ChoiceCheckTests {
  /// A question of which the answers with these marks are right, wrong ones named `m0`, `m1`…
  private func question(_ marks: [Bool], isMany: Bool = true) -> Choice.Question {
    let answers = marks.enumerated().map { index, isRight in
      MarkedAnswer(
        label: [], isRight: isRight, feedback: markdown("retour \(index)"),
        misconception: isRight ? nil : MisconceptionID(rawValue: "m\(index)"),
        range: .init(file: "item.md"))
    }
    return Choice.Question(
      body: MarkedAnswers(prompt: [], answers: answers), isMany: isMany, isShuffled: true)
  }

  private func outcome(_ picked: [Int], of question: Choice.Question) -> Outcome {
    Choice.check(.init(picked: picked), against: question).outcome
  }

  @Test func rightPickIsCorrectAndHasItsOwnFeedback() {
    let checked = Choice.check(
      .init(picked: [1]), against: question([false, true, false], isMany: false))
    #expect(checked.outcome == .correct)
    #expect(checked.feedback.plainText == "retour 1")
  }

  @Test func wrongPickIsItsOwnMisconception() {
    let checked = Choice.check(
      .init(picked: [2]), against: question([false, true, false], isMany: false))
    #expect(checked.outcome == .incorrect("m2"))
    #expect(checked.feedback.plainText == "retour 2")
  }

  @Test func oneOfTwoRightPicksIsHalf() {
    let checked = Choice.check(.init(picked: [0]), against: question([true, true, false]))
    #expect(checked.outcome == .partly(share: 0.5))
    #expect(checked.remarks == [Remark(.missing, ["count": .count(1)])])
    #expect(checked.feedback.plainText == "retour 0")
  }

  @Test func wrongPickTakesBackARightOne() {
    let question = question([true, true, false])
    #expect(outcome([0, 1, 2], of: question) == .partly(share: 0.5))
    #expect(outcome([0, 2], of: question) == .incorrect("m2"))
  }

  @Test func feedbackOfWrongPicksComesAlone() {
    let checked = Choice.check(.init(picked: [0, 1, 2]), against: question([true, true, false]))
    #expect(checked.feedback.plainText == "retour 2")
    #expect(checked.remarks == [])
  }

  @Test func firstWrongPickNamesTheMisconception() {
    #expect(outcome([1, 2], of: question([true, false, false])) == .incorrect("m1"))
  }

  /// Every set of picks of every question of up to five answers.
  @Test(arguments: 1...5) func everyAnswerIsCheckedJustly(count: Int) {
    for marks in 1..<(1 << count) {
      let question = question((0..<count).map { marks & (1 << $0) != 0 })
      for picks in 1..<(1 << count) {
        expectJustice(picks, of: marks, count: count, question)
      }
    }
  }

  private func expectJustice(
    _ picks: Int, of marks: Int, count: Int, _ question: Choice.Question
  ) {
    let picked = (0..<count).filter { picks & (1 << $0) != 0 }
    let outcome = outcome(picked, of: question)
    let share = outcome.share ?? -1
    #expect((outcome == .correct) == (picks == marks))
    #expect((0...1).contains(share))
    if case .partly(let share) = outcome { #expect(share > 0 && share < 1) }
    // One more right pick never lowers the share, one more wrong pick never raises it.
    for more in 0..<count where picks & (1 << more) == 0 {
      let next = self.outcome((picked + [more]).sorted(), of: question).share ?? -1
      #expect(marks & (1 << more) != 0 ? next >= share : next <= share)
    }
  }

  @Test func pickingEverythingEarnsNothingWhereHalfIsWrong() {
    #expect(outcome([0, 1, 2, 3], of: question([true, true, false, false])) == .incorrect("m2"))
  }

  @Test func wrongResponsesAreAllWrongAnswers() {
    let wrong = Choice.wrongResponses(of: question([false, true, false]))
    #expect(wrong.map { $0.name } == ["choice 1", "choice 3"])
    #expect(wrong.map { $0.response.picked } == [[0], [2]])
  }

  @Test(arguments: [[3], [-1], [1, 0], [0, 0]]) func responsesThatCannotBeAreNotTaken(
    picked: [Int]
  ) {
    #expect(!Choice.fits(.init(picked: picked), question([true, true, false])))
  }

  @Test func severalPicksDoNotFitAChoiceOfOne() {
    #expect(!Choice.fits(.init(picked: [0, 1]), question([true, false], isMany: false)))
  }
}
