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
    guard let course = reading.course?.withoutBrokenTexts else {
      #expect(!found.isEmpty && !reading.diagnostics.isEmpty)
      return
    }
    for language in course.outline.languages {
      _ = course.glossary(in: language)
      for module in Array(course.outline.modules).map({ $0.value }) {
        for lesson in module.lessons { _ = course.lesson(lesson.id, of: module.id, in: language) }
        #expect(module.items.allSatisfy { course.item($0.id, in: language) != nil })
      }
    }
  }

  @Test(arguments: 0..<UInt64(30 * length))
  func randomBytesInAnyFileNeverBreakTheReader(seed: UInt64) throws {
    var numbers = SeededNumbers(state: seed)
    var tree = FileTree(SmallCourse.bilingual)
    let path = try #require(tree.paths.randomElement(using: &numbers))
    let count = Int.random(in: 0...400, using: &numbers)
    tree.add((0..<count).map { _ in UInt8.random(in: 0...255, using: &numbers) }, at: path)
    expectAnswer(to: tree)
  }

  @Test(arguments: 0..<UInt64(40 * length))
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

  /// Real files, with pieces of them taken out, doubled or moved, as an editor or a merge leaves
  /// them.
  @Test(arguments: 0..<UInt64(20 * length))
  func piecesOutOfPlaceNeverBreakTheReader(seed: UInt64) throws {
    var numbers = SeededNumbers(state: seed)
    var tree = FileTree(SmallCourse.bilingual)
    for _ in 0..<2 {
      let path = try #require(tree.paths.randomElement(using: &numbers))
      let lines = tree.text(at: path).split(separator: "\n", omittingEmptySubsequences: false)
      let start = Int.random(in: 0..<lines.count, using: &numbers)
      let end = Int.random(in: start..<lines.count, using: &numbers)
      let piece = lines[start...end]
      let rest = Array(lines[..<start] + lines[(end + 1)...])
      let place = Int.random(in: 0...rest.count, using: &numbers)
      let inserted = Bool.random(using: &numbers) ? Array(piece + piece) : Array(piece)
      let changed = rest[..<place] + inserted + rest[place...]
      tree.add(Array(changed.joined(separator: "\n").utf8), at: path)
    }
    expectAnswer(to: tree)
  }
}
