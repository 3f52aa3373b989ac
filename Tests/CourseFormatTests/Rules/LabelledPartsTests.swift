import Testing

@testable import CourseFormat

@Suite struct LabelledPartsTests {
  private func item(replacing old: String, with new: String) -> [Finding] {
    let text = SmallCourse.item("item-1", level: 1) + "\n\n> **Solution.** Vérifiez.\n"
    return findings(replacing: ["fr/traps/bank/item-1.md": text.replacing(old, with: new)])
  }

  @Test func hintOfALessonIsShownByNothing() {
    let text = SmallCourse.lesson + "\n\n1️⃣> **Indice.** Regardez."
    #expect(
      findings(replacing: ["fr/traps/recognise.md": text]) == [Finding("part-not-shown", at: 1)])
  }

  @Test func shortVersionOfAnExerciseIsShownByNothing() {
    #expect(
      item(replacing: "> **Solution.**", with: "1️⃣> **En bref.**")
        == [Finding("part-not-shown", at: 1)])
  }

  @Test func labelledPartOfAGlossaryIsShownByNothing() {
    let text = SmallCourse.glossary + "\n\n1️⃣> **Explication.** Un lien."
    #expect(findings(replacing: ["fr/glossary.md": text]) == [Finding("part-not-shown", at: 1)])
  }

  @Test func hintThatSaysNothingIsFound() {
    #expect(
      item(replacing: "> **Indice.** Prenez le temps.", with: "1️⃣> **Indice.**")
        == [Finding("empty-part", at: 1)])
  }

  @Test func hintsWithoutALineBetweenThemAreFound() {
    #expect(
      item(
        replacing: "temps.\n\n> **Indice.** Qui", with: "temps.\n> 1️⃣**Indice.** Qui"
      ).filter { $0.id != "few-hints" } == [Finding("parts-glued", at: 1)])
  }

  @Test func hintAfterTheSolutionIsFound() {
    #expect(
      item(replacing: "Vérifiez.\n", with: "Vérifiez.\n\n1️⃣> **Indice.** Encore un.\n")
        == [Finding("late-hint", at: 1)])
  }
}
