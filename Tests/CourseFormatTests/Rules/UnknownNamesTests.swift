import Testing

@testable import CourseFormat

@Suite struct UnknownNamesTests {
  private let facts = """
    number:
      value: {fr: 33 700}
      source: https://www.33700.fr
      checked: 2026-05-02
    """

  @Test func nameWithoutFactIsFound() {
    let text = SmallCourse.lesson.replacing("Un message presse.", with: "1️⃣Le {nummber} presse.")
    #expect(
      findings(replacing: ["fr/traps/recognise.md": text, "facts.yml": facts]) == [
        Finding("unknown-name", at: 1)
      ])
  }

  @Test func factsAndVariantsAreKnown() {
    let text = SmallCourse.item("item-1", level: 1)
      .replacing("level: 1", with: "level: 1\nvariants: [{who: la banque}, {who: la mairie}]")
      .replacing("Que faites-vous ?", with: "{who} vous dit le {number}. Que faites-vous ?")
    #expect(findings(replacing: ["fr/traps/bank/item-1.md": text, "facts.yml": facts]) == [])
  }

  @Test func variantNamedLikeAFactIsFound() {
    let text = SmallCourse.item("item-1", level: 1)
      .replacing("level: 1", with: "level: 1\nvariants: [1️⃣{number: deux}]")
    #expect(
      findings(replacing: ["fr/traps/bank/item-1.md": text, "facts.yml": facts]) == [
        Finding("name-taken", at: 1)
      ])
  }
}
