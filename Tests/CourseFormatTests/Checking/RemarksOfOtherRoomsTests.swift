import Markdown
import Testing

@testable import CourseFormat

/// Remarks that the readers of Markdown and of the kinds make, as the checker tells them.
@Suite struct RemarksOfOtherRoomsTests {
  private func inLesson(_ marked: String) -> [Finding] {
    findings(replacing: [
      "fr/traps/recognise.md": SmallCourse.lesson.replacing("Un message presse.", with: marked)
    ])
  }

  /// An item of a kind; what is asked and answered stands under its metadata.
  private func inItem(_ kind: String, _ marked: String) -> [Finding] {
    let text = """
      # Un SMS

      ```yaml
      item: item-4
      kind: \(kind)
      skills: [spot]
      level: 4
      ```

      \(marked)
      """
    return findings(replacing: ["fr/traps/bank/item-4.md": text])
  }

  @Test func byteOrderMarkIsFound() {
    #expect(
      findings(replacing: ["fr/glossary.md": "\u{FEFF}" + SmallCourse.glossary]).map { $0.id }
        == ["byte-order-mark"])
  }

  @Test func mixedLineEndsAreFound() {
    #expect(
      findings(replacing: ["fr/glossary.md": SmallCourse.glossary + "\n\n1️⃣Un mot.\r\n"])
        .map { $0.id } == ["mixed-line-endings"])
  }

  @Test func stackedMarksAreFound() {
    let letter = "e" + String(repeating: "\u{301}", count: 9)
    #expect(inLesson("Un \(letter).").map { $0.id } == ["stacked-marks"])
  }

  @Test func fileOfAnotherEncodingIsFound() {
    var tree = FileTree(SmallCourse.french)
    tree.add(
      [0xFF, 0xFE] + "# Les mots".utf16.flatMap { [UInt8($0 & 0xFF), 0] }, at: "fr/glossary.md")
    let found = CourseChecker.check(
      tree, today: SmallCourse.today, catalogues: SmallCourse.catalogues)
    #expect(found.contains { $0.id == "not-utf-8" && $0.range.file == "fr/glossary.md" })
  }

  @Test func tooManyEmptyLinesAndImagesAreFound() {
    let lines = String(repeating: "\n", count: 1_100)
    #expect(inLesson("Un." + lines + "Mot.").contains { $0.id == "too-many-empty-lines" })
    let images = String(repeating: "![\n", count: 1_100)
    #expect(inLesson(images).contains { $0.id == "too-many-images" })
  }

  @Test func answerWithoutWordsIsFound() {
    #expect(
      inItem("text", "Qui ?\n\n- [x] la mairie\n1️⃣- > Rien.")
        .contains(Finding("empty-answer", at: 1)))
  }

  @Test func stepWithoutWordsIsFound() {
    #expect(
      inItem("order", "Dans quel ordre ?\n\n1. Ouvrir\n2. Lire\n1️⃣3.").first
        == Finding("empty-thing", at: 1))
  }

  @Test func somethingElseInAStepIsFound() {
    #expect(
      inItem("order", "Dans quel ordre ?\n\n1. Ouvrir\n\n   1️⃣Doucement.\n\n2. Lire")
        == [Finding("unexpected-in-thing", at: 1)])
  }

  @Test func pairWithoutItsHalfIsFound() {
    #expect(
      inItem("match", "Reliez.\n\n| a | b |\n|---|---|\n| un | deux |\n| trois | |")
        .map { $0.id } == ["empty-cell"])
  }

  @Test func messageWithoutListOfPartsIsFound() {
    #expect(
      inItem("spot", "Marquez.\n\n1️⃣> **SMS**\n>\n> **Vite**")
        == [Finding("no-parts", at: 1)])
  }

  @Test func wordsOfAGoalThatTheCourseHasNotAreFound() throws {
    let words = try #require(SmallCourse.bilingual["en/course.yml"])
    #expect(
      findings(
        in: SmallCourse.bilingual,
        replacing: ["en/course.yml": words.replacing("{safe:", with: "{1️⃣saef: b, safe:")])
        == [Finding("unknown-goal", at: 1)])
  }

  @Test func courseThatIsCutSaysSo() {
    var tree = FileTree(SmallCourse.french)
    tree.isCut = true
    let found = CourseChecker.check(
      tree, today: SmallCourse.today, catalogues: SmallCourse.catalogues)
    #expect(found.map { $0.id } == ["course-too-large"])
    #expect(CourseReader.load(tree, catalogues: SmallCourse.catalogues).course == nil)
  }

  @Test func fileThatWasNotReadBecauseOfItsSizeSaysSo() {
    var tree = FileTree(SmallCourse.french)
    tree.addTooLarge(70_000, at: "fr/traps/notes.md")
    let found = CourseChecker.check(
      tree, today: SmallCourse.today, catalogues: SmallCourse.catalogues)
    #expect(found.map { $0.id } == ["file-too-large", "stray-file"])
  }
}
