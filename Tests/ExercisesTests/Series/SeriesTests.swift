import Curriculum
import Interface
import Markdown
import Testing
import Text

@testable import Exercises

@Suite struct SeriesTests {
  private static let rows = """
    | Papier | Officiel ? | Pourquoi |
    |---|---|---|
    | a | Oui | Voyez a. |
    | b | Non | Voyez b. |
    | c | Oui | Voyez c. |
    """

  private func text(_ rows: String = Self.rows, keys: String = "shuffle: false") -> String {
    "```yaml\nlayout: series\n\(keys)\n```\n\nOfficiel ?\n\n\(rows)"
  }

  private func state(answering json: String? = nil) throws -> ExerciseState {
    var state = try exercise(text(), as: Choice.self).presented(presentation())
    if let json {
      let isRestored = state.restore("{\"answers\":\(json)}")
      #expect(isRestored)
    }
    return state
  }

  private func choices(_ state: ExerciseState) -> [Interface.Choice] {
    state.blocks.compactMap {
      if case .control(.choice(let choice)) = $0 { choice } else { nil }
    }
  }

  @Test func everyLineOffersTheSameAnswersInARow() throws {
    let choices = choices(try state())
    #expect(choices.map { $0.label.string } == ["a", "b", "c"])
    #expect(choices.allSatisfy { $0.arrangement == .row && $0.mode == .one })
    #expect(
      choices.allSatisfy { $0.options.map { $0.label } == [[.text("Oui")], [.text("Non")]] })
  }

  @Test func linesAreScoredTogether() throws {
    var state = try state()
    state.apply(.choose("answer.1", option: 0))
    state.apply(.choose("answer.2", option: 1))
    #expect(!state.isAnswered)
    state.apply(.choose("answer.3", option: 0))
    #expect(state.check()?.outcome == .correct)
    #expect(state.summary == "a – Oui · b – Non · c – Oui")
  }

  @Test func answerCanBeChangedUntilItIsChecked() throws {
    var state = try state(answering: "[1,1,0]")
    state.apply(.choose("answer.1", option: 0))
    #expect(choices(state)[0].options.map { $0.isChosen } == [true, false])
    #expect(state.check()?.outcome == .correct)
  }

  @Test func onlyMissedLinesAreExplained() throws {
    let checked = try #require(try state(answering: "[0,0,1]").check())
    #expect(checked.outcome == .partly(share: 1.0 / 3))
    #expect(checked.remarks == [Remark(.linesRight, ["count": .count(1)])])
    #expect(checked.feedback.plainText == "b – Voyez b.\nc – Voyez c.")
  }

  @Test func nothingRightIsSaidWithoutACount() throws {
    let checked = try #require(try state(answering: "[1,0,1]").check())
    #expect(checked.outcome == .incorrect(nil))
    #expect(checked.remarks == [])
  }

  @Test func everyLineIsExplainedAfterSuccess() throws {
    let checked = try #require(try state(answering: "[0,1,0]").check())
    #expect(checked.feedback.plainText == "a – Voyez a.\nb – Voyez b.\nc – Voyez c.")
  }

  @Test func chanceMovesLinesAndNeverAnswers() throws {
    let exercise = try exercise(text(keys: "shuffle: true"), as: Choice.self)
    let orders = (1...9).map { seed in
      choices(exercise.presented(presentation(seed: seed))).map { $0.label.string }
    }
    #expect(Set(orders).count > 1)
    for seed in 1...9 as ClosedRange<UInt64> {
      let state = exercise.presented(presentation(seed: seed))
      #expect(choices(state).allSatisfy { $0.options[0].label == [.text("Oui")] })
      let isAtC = try #require(choices(state).first { $0.label == "c" })
      #expect(isAtC.id == "answer.3")
    }
  }

  @Test(arguments: ["[0,1]", "[0,1,2]", "[0,1,-1]", "[0,1,0,0]"])
  func answersThatNobodyCouldGiveAreRefused(json: String) throws {
    var state = try state()
    let isRestored = state.restore("{\"answers\":\(json)}")
    #expect(!isRestored)
  }

  @Test func tableOfThreeColumnsIsNeeded() {
    let keys = "```yaml\nlayout: series\n```\n\nQuoi ?\n\n"
    #expect(
      problems(in: keys + "1️⃣| a | b |\n|---|---|\n| c | d |", as: Choice.self)
        == ["1️⃣ no-lines"])
    #expect(problems(in: keys + "1️⃣- [x] a\n- [ ] b", as: Choice.self) == ["1️⃣ no-lines"])
  }

  @Test func everyLineHasWordsAnAnswerAndAReason() {
    let rows = "| L | R | P |\n|---|---|---|\n| a | Oui | 1️⃣ |\n| b | Non | Voyez. |"
    #expect(
      problems(in: text(rows.replacing("1️⃣", with: "")), as: Choice.self)
        == ["10:3 answer-without-feedback"])
    let empty = "| L | R | P |\n|---|---|---|\n| a | Oui | Voyez. |\n| b |  | Voyez. |"
    #expect(problems(in: text(empty), as: Choice.self).map { $0.suffix(10) } == ["empty-cell"])
  }

  @Test func oneLineIsNoSeries() {
    let rows = "1️⃣| L | R | P |\n|---|---|---|\n| a | Oui | Voyez. |"
    #expect(problems(in: text(rows), as: Choice.self) == ["1️⃣ series-too-few"])
  }

  @Test func linesThatSayTheSameAreTold() {
    let rows =
      "| L | R | P |\n|---|---|---|\n| a | Oui | Voyez. |\n| 1️⃣a | Non | Voyez. |"
    #expect(problems(in: text(rows), as: Choice.self) == ["1️⃣ repeated-thing"])
  }

  @Test(arguments: [["Oui", "Oui"], ["Oui", "Non", "Peut-être", "oui"]])
  func answersAreTwoOrThree(answers: [String]) throws {
    let rows = answers.enumerated().map { "| l\($0.offset) | \($0.element) | Voyez. |" }
    let table = "| L | R | P |\n|---|---|---|\n" + rows.joined(separator: "\n")
    let proof = try exercise(text(table), as: Choice.self).proof()
    #expect(proof.flaws.map { $0.id } == ["series-answers"])
  }

  @Test func unknownLayoutSuggestsTheKnownOnes() {
    let found = problems(
      in: "```yaml\n1️⃣layout: serie\n```\n\nQuoi ?\n\n- [x] a\n\n  > Oui.\n\n- [ ] b\n\n  > Non.",
      as: Choice.self)
    #expect(found == ["1️⃣ unknown-value"])
  }

  @Test func choicesOwnKeysAreNoneOfASeries() {
    #expect(
      problems(in: text(keys: "1️⃣choose: many"), as: Choice.self) == ["1️⃣ unknown-key"])
  }

  @Test func translationHasTheSameLinesAndAnswers() throws {
    let french = try exercise(text(), as: Choice.self)
    let english = "Official?\n\n| P | O | W |\n|---|---|---|\n"
    let rows = ["| A | Yes | See. |", "| B | No | See. |", "| C | Yes | See. |"]
    #expect(
      problems(inTranslation: english + rows.joined(separator: "\n"), of: french) == [])
    #expect(
      problems(inTranslation: "1️⃣" + english + rows[..<2].joined(separator: "\n"), of: french)
        == ["1️⃣ translation-shape"])
    #expect(
      problems(
        inTranslation: "1️⃣" + english
          + [rows[0], rows[1], "| C | No | See. |"]
          .joined(separator: "\n"), of: french) == ["1️⃣ translation-shape"])
  }
}
