import Curriculum
import Testing
import Text

@testable import CourseFormat

@Suite struct LoadedCourseSoundTests {
  /// The bilingual course where some files are others, read and without its broken texts.
  private func sound(replacing files: [String: String]) throws -> LoadedCourse {
    let tree = FileTree(SmallCourse.bilingual.merging(files) { $1 })
    let reading = CourseReader.load(tree, catalogues: SmallCourse.catalogues)
    return try #require(reading.course).withoutBrokenTexts
  }

  private func items(of course: LoadedCourse) -> [String] {
    course.outline.moduleList.flatMap { $0.items }.map { $0.id.rawValue }
  }

  @Test func soundCourseStaysAsItIs() throws {
    let course = try sound(replacing: [:])
    let whole = try #require(
      CourseReader.load(FileTree(SmallCourse.bilingual), catalogues: SmallCourse.catalogues).course)
    #expect(course == whole)
    #expect(course.outline == whole.outline)
  }

  @Test func itemThatAsksNothingIsLeftOut() throws {
    let broken = SmallCourse.item("item-2", level: 2).replacing("- [", with: "(")
    let course = try sound(replacing: ["fr/traps/bank/item-2.md": broken])
    #expect(items(of: course) == ["item-1", "item-3", "item-4", "item-5"])
    #expect(course.item("item-2", in: .french) == nil)

  }

  @Test func itemWhoseSolutionIsNotRightIsLeftOut() throws {
    let number = """
      # Combien ?

      ```yaml
      item: item-2
      kind: number
      skills: [spot]
      level: 2
      answer: {value: 3}
      ```

      Combien ?

      - [x] 4
      """
    #expect(
      try items(of: sound(replacing: ["fr/traps/bank/item-2.md": number]))
        == ["item-1", "item-3", "item-4", "item-5"])
  }

  @Test func brokenTranslationIsAskedInTheFirstLanguage() throws {
    let course = try sound(replacing: ["en/traps/bank/item-2.md": "# Nothing"])
    #expect(items(of: course).contains("item-2"))
    #expect(course.item("item-2", in: .english)?.title == "Un SMS")
  }

  @Test func brokenExerciseOfALessonLeavesItsPage() throws {
    let broken = SmallCourse.item("first", level: 1).replacing("- [", with: "(")
    let course = try sound(replacing: ["fr/traps/exercises/first.md": broken])
    let lesson = try #require(course.lesson("recognise", of: "traps", in: .english))
    #expect(lesson.steps.map { $0.id.rawValue } == ["look", "keep"])
    #expect(lesson.steps[0].exercise == nil)
    #expect(lesson.steps[0].parts.count == 1)
  }

  @Test func lessonWithoutPagesIsLeftOut() throws {
    let course = try sound(replacing: [
      "fr/traps/recognise.md": SmallCourse.lesson.replacing("## ", with: "### ")
    ])
    #expect(course.outline.moduleList.map { $0.lessons.count } == [0])
    #expect(items(of: course).count == 5)
  }

  @Test func moduleThatLosesAllItsItemsStays() throws {
    let files = (1...5).map { ("fr/traps/bank/item-\($0).md", "# Rien") }
    let course = try sound(replacing: Dictionary(files) { $1 })
    #expect(course.outline.moduleList.map { $0.items.count } == [0])
    #expect(course.outline.moduleList.map { $0.lessons.count } == [1])
  }
}
