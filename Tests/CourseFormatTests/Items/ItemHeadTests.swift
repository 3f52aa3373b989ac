import Testing

@testable import CourseFormat

@Suite struct ItemHeadTests {
  private func findings(replacing old: String, with new: String) -> [Finding] {
    let text = SmallCourse.item("item-4", level: 4)
      .replacing("Que faites-vous ?", with: "{who} vous écrit. Que faites-vous ?")
      .replacing("level: 4", with: "level: 4\nvariants: [{who: Une amie}, {who: Votre banque}]")
    return CourseFormatTests.findings(replacing: [
      "fr/traps/bank/item-4.md": text.replacing(old, with: new)
    ])
  }

  @Test(arguments: [
    ("item:", "1️⃣itme:"), ("kind:", "1️⃣knid:"), ("skills:", "1️⃣skils:"), ("level:", "1️⃣levle:"),
    ("variants:", "1️⃣varaints:"),
  ])
  func misspeltKeyIsToldOnceAndNothingFollowsFromIt(key: String, slip: String) {
    #expect(findings(replacing: key, with: slip) == [Finding("unknown-key", at: 1)])
  }

  @Test func misspeltKeyIsToldWithTheOneThatWasMeant() {
    let text = SmallCourse.item("item-4", level: 4).replacing("level:", with: "levle:")
    let tree = FileTree(SmallCourse.french.merging(["fr/traps/bank/item-4.md": text]) { $1 })
    let found = CourseChecker.check(
      tree, today: SmallCourse.today, catalogues: SmallCourse.catalogues)
    #expect(
      found.rendered(in: tree) == """
        fr/traps/bank/item-4.md:7:1: error[unknown-key]: There is no key `levle` here.
          levle: 4
          ^^^^^
          Did you mean `level`?

        """)
  }

  @Test func missingAndUnknownKeysAreToldTogether() {
    #expect(
      findings(replacing: "item: item-4\nkind: choice", with: "1️⃣colour: blue\nkind: choice")
        == [Finding("missing-key", at: 1), Finding("unknown-key", at: 1)])
  }

  @Test func keyOfAnotherKindIsUnknown() {
    #expect(
      findings(replacing: "kind: choice", with: "kind: choice\n1️⃣tolerance: {typos: 0.1}")
        == [Finding("unknown-key", at: 1)])
  }

  @Test func itemThatPractisesNothingIsFound() {
    #expect(
      findings(replacing: "skills: [spot]", with: "1️⃣skills: []") == [Finding("no-skill", at: 1)])
  }

  @Test func misspeltKeyOfATranslationIsToldOnce() {
    let text = SmallCourse.translation("item-4").replacing("item:", with: "1️⃣itme:")
    #expect(
      CourseFormatTests.findings(
        in: SmallCourse.bilingual, replacing: ["en/traps/bank/item-4.md": text])
        == [Finding("unknown-key", at: 1)])
  }

  @Test func fileWithoutTitleOrMetadataIsFound() {
    #expect(
      CourseFormatTests.findings(replacing: [
        "fr/traps/bank/item-4.md": "1️⃣Que faites-vous ?",
        "fr/traps/bank/item-5.md": "2️⃣# Un SMS\n\nQue faites-vous ?",
      ]) == [Finding("no-title", at: 1), Finding("no-metadata", at: 2)])
  }
}
