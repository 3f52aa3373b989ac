import Curriculum
import Foundation
import Markdown
import Testing
import Text

@testable import CourseFormat

/// How many times as many cases are run: `LONG_TESTS=1` asks for the long form.
let length = ProcessInfo.processInfo.environment["LONG_TESTS"] == "1" ? 50 : 1

/// A hostile file in any place of a course is refused or read, and the rest of the course stays.
@Suite struct HostileFilesTests {
  private static let paths = [
    "fr/traps/recognise.md", "fr/traps/bank/item-2.md", "fr/glossary.md", "facts.yml",
    "en/course.yml",
  ]
  /// Each shape in one place; in the long form in each, as large as a file may be, and larger.
  private static let cases: [(shape: String, path: String, size: Int)] =
    HostileShapes.names.enumerated().flatMap { index, shape in
      length == 1
        ? [(shape, paths[index % paths.count], 3_000)]
        : paths.flatMap { path in [6_000, 65_536, 65_537].map { (shape, path, $0) } }
    }

  @Test(arguments: 0..<cases.count)
  func hostileTextIsRefusedOrRead(number: Int) throws {
    let (shape, path, size) = Self.cases[number]
    let course = try answer(to: HostileShapes.bytes(of: shape, size: size), at: path)
    #expect(course.outline.module("traps")?.items.count ?? 0 >= 4)
    #expect(course.item("item-1", in: .french)?.title == "Un SMS")
  }

  /// The same in the body of a file whose head is sound, so that all of it is looked at.
  @Test(arguments: HostileShapes.names)
  func hostileBodyIsRefusedOrRead(shape: String) throws {
    let bytes = HostileShapes.bytes(of: shape, size: length == 1 ? 2_000 : 60_000)
    let isItem = shape.utf8.count % 2 == 0
    let text = isItem ? SmallCourse.item("item-2", level: 2) : SmallCourse.lesson
    _ = try answer(
      to: Array(text.utf8) + [10, 10] + bytes,
      at: isItem ? "fr/traps/bank/item-2.md" : "fr/traps/recognise.md")
  }

  @Test func hostileCourseFileIsRefusedWithASentence() {
    for shape in HostileShapes.names {
      let bytes = HostileShapes.bytes(of: shape, size: 3_000)
      let reading = CourseReader.load(
        tree(bytes, at: "course.yml"), catalogues: SmallCourse.catalogues)
      #expect(reading.course == nil && !reading.diagnostics.isEmpty)
    }
  }

  private func tree(_ bytes: [UInt8], at path: String) -> FileTree {
    var tree = FileTree(SmallCourse.bilingual)
    tree.add(bytes, at: path)
    return tree
  }

  /// What a visit and a check read of a course with such a file; it has remarks, or a page.
  private func answer(to bytes: [UInt8], at path: String) throws -> LoadedCourse {
    let tree = tree(bytes, at: path)
    let found = CourseChecker.check(
      tree, today: SmallCourse.today, catalogues: SmallCourse.catalogues)
    #expect(!found.rendered(in: tree).unicodeScalars.contains { $0.value == 0x1B })
    let reading = CourseReader.load(tree, catalogues: SmallCourse.catalogues)
    let course = try #require(reading.course).withoutBrokenTexts
    for module in course.outline.moduleList {
      #expect(module.items.allSatisfy { course.item($0.id, in: .french) != nil })
      #expect(
        module.lessons.allSatisfy { course.lesson($0.id, of: module.id, in: .french) != nil })
    }
    _ = course.glossary(in: .french)
    return course
  }
}
