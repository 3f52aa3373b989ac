import Testing

@testable import CourseFormat

@Suite struct YAMLFieldsTests {
  /// What is found in the bilingual course where one file has a slip in it.
  private func findings(_ file: String, replacing old: String, with new: String) throws -> [Finding]
  {
    let text = try #require(SmallCourse.bilingual[file])
    #expect(text.contains(old))
    return CourseFormatTests.findings(
      in: SmallCourse.bilingual, replacing: [file: text.replacing(old, with: new)])
  }

  @Test(arguments: [
    ("title: Un petit cours", "1️⃣titel: Un petit cours"), ("id: small", "1️⃣di: small"),
    ("version:", "1️⃣verson:"), ("licence:", "1️⃣license:"), ("languages:", "1️⃣language:"),
    ("skills:\n  -", "1️⃣skils:\n  -"), ("modules:\n  -", "1️⃣module:\n  -"),
    ("title: Voir", "1️⃣titre: Voir"), ("axis:", "1️⃣axi:"), ("objectives:", "1️⃣objectifs:"),
    ("lessons:", "1️⃣lesson:"), ("minutes:", "1️⃣minute:"), ("goals:", "1️⃣goal:"),
  ])
  func slipInTheCourseFileIsToldOnce(old: String, new: String) throws {
    #expect(
      try findings("course.yml", replacing: old, with: new) == [Finding("unknown-key", at: 1)])
  }

  @Test(arguments: [
    ("title: A small", "1️⃣titel: A small"), ("skills:", "1️⃣skill:"), ("modules:", "1️⃣module:"),
    ("objectives:", "1️⃣objective:"), ("goals:", "1️⃣gaols:"),
  ])
  func slipInTheWordsOfALanguageIsToldOnce(old: String, new: String) throws {
    #expect(
      try findings("en/course.yml", replacing: old, with: new) == [Finding("unknown-key", at: 1)])
  }

  @Test(arguments: ["value", "source", "checked"])
  func slipInAFactIsToldOnceAndItsNameStaysKnown(key: String) {
    let fact = "number: {value: 33 700, source: S, checked: 2026-05-02}"
    let lesson = SmallCourse.lesson.replacing("Un message presse.", with: "Le {number}.")
    #expect(
      CourseFormatTests.findings(replacing: [
        "facts.yml": fact.replacing(key, with: "1️⃣" + key + "s"), "fr/traps/recognise.md": lesson,
      ]) == [Finding("unknown-key", at: 1)])
  }

  @Test func entryWithoutTitleStaysKnownByItsID() {
    #expect(
      CourseFormatTests.findings(replacing: [
        "course.yml": SmallCourse.manifest.replacing("    title: Voir ce qui presse\n", with: "")
      ]) == [Finding("missing-key", at: nil)])
  }

  @Test func courseWithoutAnIDIsCheckedAllTheSame() {
    #expect(
      CourseFormatTests.findings(replacing: [
        "course.yml": SmallCourse.manifest.replacing("id: small\n", with: ""),
        "fr/glossary.md": "# Mots\n\n1️⃣#### Lien\n\nUn mot.",
      ]).map { $0.id } == ["missing-key", "heading-jump", "unknown-word"])
  }
}
