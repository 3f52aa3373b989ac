import Testing

@testable import CourseFormat

@Suite struct VariantsTests {
  @Test func variantWithOtherNamesIsFound() {
    let text = SmallCourse.item("item-1", level: 1)
      .replacing("level: 1", with: "level: 1\nvariants: [{who: vous}, 1️⃣{whom: elle}]")
      .replacing("Que faites-vous ?", with: "Que faites-vous, {who} ?")
    #expect(
      findings(replacing: ["fr/traps/bank/item-1.md": text]) == [Finding("variant-names", at: 1)])
  }

  @Test func translationWithFewerVariantsIsFound() {
    let french = SmallCourse.item("item-1", level: 1)
      .replacing("level: 1", with: "level: 1\nvariants: [{who: vous}, {who: elle}]")
      .replacing("Que faites-vous ?", with: "Que faites-vous, {who} ?")
    let english = SmallCourse.translation("item-1")
      .replacing("item: item-1", with: "item: item-1\nvariants: [{who: you}]")
    #expect(
      findings(
        in: SmallCourse.bilingual,
        replacing: [
          "fr/traps/bank/item-1.md": french, "en/traps/bank/item-1.md": "1️⃣\(english)",
        ]) == [Finding("translation-variants", at: 1)])
  }
}
