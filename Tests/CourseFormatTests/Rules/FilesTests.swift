import Markdown
import Testing
import Text

@testable import CourseFormat

@Suite struct FilesTests {
  private func ids(_ change: (inout FileTree) -> Void) -> [String] {
    var tree = FileTree(SmallCourse.french)
    change(&tree)
    return CourseChecker.check(
      tree, today: SmallCourse.today, catalogues: SmallCourse.catalogues
    ).map { $0.id }
  }

  @Test func fileThatCannotBeReadIsFound() {
    #expect(
      ids { $0.addUnreadable("It is a folder.", at: "fr/traps/bank/item-6.md") } == [
        "unreadable-file"
      ])
  }

  @Test func unsafePathIsFound() {
    #expect(ids { $0.add([], at: "../outside.md") } == ["unsafe-path"])
  }

  @Test func fileThatNothingUsesIsFound() {
    #expect(ids { $0.add(Array("x".utf8), at: "fr/notes.odt") } == ["stray-file"])
  }

  @Test func lessonThatNoModuleNamesIsFound() {
    let lesson = SmallCourse.lesson.replacing("lesson: recognise", with: "lesson: second")
    #expect(ids { $0.add(Array(lesson.utf8), at: "fr/traps/second.md") } == ["stray-file"])
  }

  @Test func fileOfALanguageThatTheCourseLacksIsFound() {
    #expect(ids { $0.add(Array("# W".utf8), at: "de/glossary.md") } == ["stray-file"])
  }

  @Test func fileOverTheLimitIsFound() {
    let large = [UInt8](repeating: UInt8(ascii: "a"), count: 70_000)
    #expect(ids { $0.add(large, at: "fr/drawings/key.txt") } == ["file-too-large"])
    #expect(ids { $0.add(large, at: "facts.yml") } == ["file-too-large"])
    #expect(ids { $0.add(large, at: "fr/traps/bank/item-6.md") } == ["file-too-large"])
  }
}
