import Curriculum
import Testing
import Text

@testable import CourseFormat

@Suite struct BrokenCourseTests {
  /// Reads all that a course gives, and expects that what is missing is told.
  private func expectAnswer(to tree: FileTree) {
    let reading = CourseReader.load(tree, catalogues: SmallCourse.catalogues)
    let found = CourseChecker.check(
      tree, today: SmallCourse.today, catalogues: SmallCourse.catalogues)
    _ = found.rendered(in: tree)
    guard let course = reading.course else {
      #expect(!found.isEmpty && !reading.diagnostics.isEmpty)
      return
    }
    for language in course.outline.languages {
      _ = course.glossary(in: language)
      for module in Array(course.outline.modules).map({ $0.value }) {
        for lesson in module.lessons { _ = course.lesson(lesson.id, of: module.id, in: language) }
        for item in module.items { _ = course.item(item.id, in: language) }
      }
    }
  }

  @Test(arguments: 0..<80)
  func randomBytesInAnyFileNeverBreakTheReader(seed: UInt64) throws {
    var numbers = SeededNumbers(state: seed)
    var tree = FileTree(SmallCourse.bilingual)
    let path = try #require(tree.paths.randomElement(using: &numbers))
    let count = Int.random(in: 0...400, using: &numbers)
    tree.add((0..<count).map { _ in UInt8.random(in: 0...255, using: &numbers) }, at: path)
    expectAnswer(to: tree)
  }

  @Test(arguments: 0..<120)
  func changedCharactersNeverBreakTheReader(seed: UInt64) throws {
    var numbers = SeededNumbers(state: seed)
    var tree = FileTree(SmallCourse.bilingual)
    let path = try #require(tree.paths.randomElement(using: &numbers))
    var bytes = try #require(tree.bytes(at: path))
    for _ in 0..<Int.random(in: 1...6, using: &numbers) {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      let signs = Array("[]{}:#-`>*&!|\n\t \"'~0".utf8)
      bytes[place] = signs.randomElement(using: &numbers) ?? 0
    }
    tree.add(bytes, at: path)
    expectAnswer(to: tree)
  }

  @Test(arguments: SmallCourse.bilingual.keys.sorted())
  func missingOrEmptyFileNeverBreaksTheReader(path: String) {
    var files = SmallCourse.bilingual
    files[path] = ""
    expectAnswer(to: FileTree(files))
    files[path] = nil
    expectAnswer(to: FileTree(files))
    var tree = FileTree(files)
    tree.addUnreadable("It is a folder.", at: path)
    expectAnswer(to: tree)
  }
}
