import Curriculum
import Interface
import Markdown
import Testing
import Text

@testable import Exercises

@Suite struct NumberTests {
  private let price =
    "```yaml\nanswer: {value: 12.5, within: 0.01, unit: €}\nmisconceptions: [~, mark]\n```\n\n"
    + "Combien ?\n\n- [x] 12,50 €\n\n  > Oui.\n\n- [ ] 125 €\n\n  > La virgule."
  private let span = "```yaml\nanswer: {from: 10, to: 12}\n```\n\nCombien ?\n\n- [x] 11"

  private func state(_ typed: String, in text: String) throws -> ExerciseState {
    var state = try exercise(text, as: Number.self).presented(presentation())
    state.apply(.edit("answer", SafeText(typed)))
    return state
  }

  @Test(arguments: ["12,5", "12.50", "12,50 €", "12,51", "12,49"])
  func nearEnoughIsRight(typed: String) throws {
    let checked = try #require(state(typed, in: price).check())
    #expect(checked.outcome == .correct)
    #expect(checked.feedback.plainText == "Oui.")
  }

  @Test(arguments: ["12,52", "12,48", "0", "-12,5"]) func otherNumberIsWrong(typed: String) throws {
    #expect(try state(typed, in: price).check() == Checked(.incorrect(nil)))
  }

  @Test func foreseenNumberHasItsFeedbackHoweverItIsWritten() throws {
    let checked = try #require(state("125,0", in: price).check())
    #expect(checked.outcome == .incorrect("mark"))
    #expect(checked.feedback.plainText == "La virgule.")
  }

  @Test func bothEndsOfARangeAreRight() throws {
    for typed in ["10", "12", "11,5"] {
      #expect(try state(typed, in: span).check()?.outcome == .correct)
    }
    #expect(try state("12,1", in: span).check()?.outcome == .incorrect(nil))
  }

  @Test func wordsAreNoAnswerYetAndThePageSaysSo() throws {
    let state = try state("douze", in: price)
    #expect(!state.isAnswered)
    #expect(state.blocks.last == .live("exercise.writeANumberIn"))
    #expect(try self.state("dix", in: span).blocks.last == .live("exercise.writeANumber"))
  }

  @Test func summaryHasTheUnit() throws {
    #expect(try state("12,5", in: price).summary == "12,5 €")
    #expect(try state("12,5 €", in: price).summary == "12,5 €")
  }

  @Test func unitMayHaveSeveralSpellingsOfWhichTheFirstIsShown() throws {
    let text = price.replacing("unit: €", with: "unit: [€, euro, euros]")
    for typed in ["12,5 €", "12,5 euros", "12,5 Euro", "12,5"] {
      #expect(try state(typed, in: text).check()?.outcome == .correct)
    }
    #expect(try state("12,5", in: text).summary == "12,5 €")
    #expect(try state("12,5 euros", in: text).summary == "12,5 euros")
    #expect(try !state("12,5 jours", in: text).isAnswered)
  }

  @Test(arguments: [
    "", "answer: {value: 1, from: 0}", "answer: {from: 2, to: 1}", "answer: {to: 1}",
  ])
  func rightNumberIsGivenInOneWay(keys: String) {
    let text = "```yaml\nitem: a\n\(keys)\n```\n\nCombien ?\n\n- [x] 1"
    #expect(
      problems(in: text, as: Number.self).map { $0.drop { $0 != " " } } == [
        " number-without-answer"
      ])
  }

  @Test func answersAgreeWithTheNumber() {
    let text =
      "```yaml\nanswer: {value: 1}\n```\n\nCombien ?\n\n1️⃣- [x] 2\n2️⃣- [x] un\n3️⃣- [ ] 1\n\n  > Non."
    #expect(
      problems(in: text, as: Number.self)
        == ["1️⃣ number-disagrees", "2️⃣ not-a-number", "3️⃣ number-disagrees"])
  }

  @Test func translationMayNameTheUnit() throws {
    let first = try exercise(price, as: Number.self)
    let words =
      "```yaml\nanswer: {unit: euros}\n```\n\nHow much?\n\n- [x] 12.50\n- [ ] 125\n\n  > The mark."
    let translated = first.translated(by: itemSource(words, isTranslation: true))
    #expect(translated.diagnostics == [])
    var state = try #require(translated.exercise).presented(presentation())
    state.apply(.edit("answer", "12.5"))
    #expect(state.check()?.outcome == .correct)
    #expect(state.summary == "12.5 euros")
  }
}
