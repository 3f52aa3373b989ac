import Curriculum
import Markdown
import Testing

@testable import CourseFormat
@testable import Exercises

@Suite struct ItemProofTests {
  @Test func wrongAnswerThatIsTakenAsRightIsFound() {
    let text = """
      # Un mot

      ```yaml
      item: item-4
      kind: text
      skills: [spot]
      level: 4
      ```

      Comment s'appelle ce message ?

      - [x] message piégé

      1️⃣- [ ] Message Piégé

        > Non, pas celle-ci.
      """
    #expect(
      findings(replacing: ["fr/traps/bank/item-4.md": text]) == [Finding("wrong-is-right", at: 1)])
  }

  /// No kind of today can break these two rules, and the next one could.
  @Test func exerciseThatStartsAnsweredOrWhoseSolutionFailsIsFound() {
    let range = SourceRange(file: "a.md")
    let proof = ExerciseProof(
      solution: .partly(share: 0.5), isAnsweredWhenBlank: true, wrong: [], flaws: [])
    #expect(
      ItemProof.problems(of: proof, range).map { $0.id }
        == ["starts-answered", "solution-not-right"])
  }

  @Test func answerThatNobodyCanReachIsFoundInEachVariantOnce() {
    let text = """
      # Un mot

      ```yaml
      item: item-4
      kind: text
      skills: [spot]
      level: 4
      variants: [{who: la banque}, {who: la mairie}, {who: Mairie}]
      ```

      Qui écrit ?

      - [x] {who}

      1️⃣- [x] mairie
      """
    #expect(
      findings(replacing: ["fr/traps/bank/item-4.md": text]) == [Finding("repeated-answer", at: 1)])
  }

  @Test func answerOfATranslationThatNobodyCanReachIsFound() {
    let french = """
      # Un mot

      ```yaml
      item: item-4
      kind: text
      skills: [spot]
      level: 4
      ```

      Qui écrit ?

      - [x] la mairie
      """
    let english = """
      # A word

      ```yaml
      item: item-4
      ```

      Who writes?

      - [x] town hall

      1️⃣- [x] Town-hall
      """
    #expect(
      findings(
        in: SmallCourse.bilingual,
        replacing: ["fr/traps/bank/item-4.md": french, "en/traps/bank/item-4.md": english])
        == [Finding("repeated-answer", at: 1)])
  }
}
