import Curriculum
import Interface
import Markdown
import Testing
import Text

@testable import Exercises

@Suite struct FillTests {
  private let text = """
    Le **[1]** imprime, la **[2]** pointe.

    1. - [x] imprimante
    2. - [ ] clé

         > Elle garde.

       - [x] souris
    """

  private func state(typed: String, picked: String?) throws -> ExerciseState {
    var state = try exercise(text, as: Fill.self).presented(presentation())
    state.apply(.edit("answer.1", SafeText(typed)))
    let option = try choice(state).options.firstIndex {
      $0.label == [.text(SafeText(picked ?? ""))]
    }
    if let option { state.apply(.choose("answer.2", option: option)) }
    return state
  }

  private func choice(_ state: ExerciseState) throws -> Interface.Choice {
    guard case .control(.choice(let choice))? = state.blocks.last else { throw ExpectedAChoice() }
    return choice
  }

  private struct ExpectedAChoice: Error {}

  @Test func typedBlankIsAFieldInTheText() throws {
    let state = try exercise(text, as: Fill.self).presented(presentation())
    let field = Field(id: "answer.1", label: "exercise.blank", width: 16, limit: Fill.limit)
    #expect(
      state.blocks.first
        == .text([
          .text("Le "), .field(field), .text(" imprime, la "), .strong([.text("[2]")]),
          .text(" pointe."),
        ]))
    #expect(try choice(state).id == "answer.2")
  }

  @Test func pickedWordStandsInTheText() throws {
    let state = try state(typed: "x", picked: "souris")
    guard case .text(let inlines)? = state.blocks.first else { throw ExpectedAChoice() }
    #expect(inlines.contains(.strong([.text("[souris]")])))
  }

  @Test func allBlanksRightIsCorrect() throws {
    let state = try state(typed: "Imprimante", picked: "souris")
    #expect(state.check()?.outcome == .correct)
    #expect(state.summary == "[1] Imprimante · [2] souris")
  }

  @Test func wrongBlankSaysWhyAndRightOnesCount() throws {
    let checked = try #require(state(typed: "imprimante", picked: "clé").check())
    #expect(checked.outcome == .partly(share: 0.5))
    #expect(checked.feedback.plainText == "Elle garde.")
    #expect(checked.remarks == [Remark(.blanksRight, ["count": .count(1)])])
  }

  @Test func typedBlankThatIsNearlyRightSaysWhatToLookAt() throws {
    let strict = "```yaml\ntolerance: {accents: false}\n```\n\nUn **[1]**, un **[2]**.\n\n"
    var state = try exercise(strict + "1. - [x] reçu\n2. - [x] billet", as: Fill.self)
      .presented(presentation())
    state.apply(.edit("answer.1", "recu"))
    state.apply(.edit("answer.2", "billett"))
    #expect(
      state.check()?.remarks == [
        Remark(.blanksRight, ["count": .count(1)]), Remark(.inBlank, ["number": .text("1")]),
        Remark(.nearly), Remark(.lookAtAccents), Remark(.letterTooMany),
        Remark(.spelled, ["answer": .text("billet")]),
      ])
  }

  @Test func noBlankRightIsIncorrect() throws {
    #expect(try state(typed: "écran", picked: "clé").check()?.outcome == .incorrect(nil))
  }

  @Test func emptyBlankIsNoAnswerYet() throws {
    #expect(try !state(typed: "imprimante", picked: nil).isAnswered)
    #expect(try !state(typed: " ", picked: "souris").isAnswered)
  }

  @Test func charactersAreNeededOnlyWhereSomethingIsTyped() throws {
    #expect(try exercise(text, as: Fill.self).requires == [.characters])
    let picked = "Le **[1]**.\n\n1. - [x] a\n   - [ ] b"
    #expect(try exercise(picked, as: Fill.self).requires == [])
  }

  @Test func entryOfTheOtherSortDoesNotFit() throws {
    var state = try exercise(text, as: Fill.self).presented(presentation())
    let isRestored = state.restore(#"{"entries":[{"text":"","picked":0},{"text":"souris"}]}"#)
    #expect(!isRestored)
  }

  @Test func blanksAndAnswersGoTogether() {
    #expect(
      problems(in: "Le 1️⃣**[2]**.\n\n2️⃣1. - [x] a", as: Fill.self)
        == ["1️⃣ blank-without-answers", "2️⃣ unseen-blank"])
    #expect(
      problems(in: "Le **[1]**, 1️⃣**[1]**.\n\n1. - [x] a", as: Fill.self) == ["1️⃣ repeated-blank"])
  }

  @Test func blankHasAnswersAndOneIsRight() {
    #expect(
      problems(in: "Le **[1]**.\n\n1️⃣1. - [ ] a", as: Fill.self) == ["1️⃣ no-right-answer"])
    #expect(
      problems(in: "Le **[1]**.\n\n1️⃣1. a", as: Fill.self) == ["1️⃣ unexpected-in-blank"])
    #expect(problems(in: "1️⃣Le **[1]**.", as: Fill.self) == ["1️⃣ no-blanks"])
  }

  @Test func blanksStandInPanelsAndTables() throws {
    let letter = """
      > **Lettre**
      >
      > **[1]**

      | a | b |
      |---|---|
      | c | **[2]** |

      1. - [x] x
      2. - [x] y
      """
    let state = try exercise(letter, as: Fill.self).presented(presentation())
    #expect(state.blocks.flatMap { $0.controls } == ["answer.1", "answer.2"])
  }

  @Test func translationTypesOtherWordsAndPicksTheSame() throws {
    let first = try exercise(text, as: Fill.self)
    #expect(
      problems(
        inTranslation:
          "The **[1]**, the **[2]**.\n\n1. - [x] printer\n2. - [ ] key\n   - [x] mouse", of: first)
        == [])
    #expect(
      problems(
        inTranslation:
          "The **[1]**, the **[2]**.\n\n1. - [x] printer\n1️⃣2. - [ ] key\n   - [x] mouse\n   - [ ] x",
        of: first) == ["1️⃣ translation-shape"])
  }
}
