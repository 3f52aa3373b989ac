import Testing

@testable import CourseFormat

@Suite struct UnknownLabelsTests {
  @Test(arguments: ["Indce.", "Hint."])
  func labelThatIsAlmostOneIsFound(label: String) {
    let text = SmallCourse.item("item-4", level: 4)
      .replacing("> **Indice.** Prenez", with: "1️⃣> **\(label)** Prenez")
    #expect(
      findings(replacing: ["fr/traps/bank/item-4.md": text]) == [Finding("unknown-label", at: 1)])
  }

  @Test func quotationThatBeginsStrongIsFine() {
    let text = SmallCourse.lesson + "\n\n> **Attention, danger.** dit le panneau."
    #expect(findings(replacing: ["fr/traps/recognise.md": text]) == [])
  }
}
