import Markdown
import Testing

@testable import CourseFormat

@Suite struct FileBytesTests {
  @Test func hostileCharactersOfYAMLAndDrawingsAreFoundWhereTheyStand() {
    #expect(
      findings(replacing: [
        "fr/drawings/key.txt": "┌──┐\n│1️⃣\u{202E}│\n",
        "course.yml": SmallCourse.manifest.replacing("Un petit", with: "Un 2️⃣\u{200B}petit"),
      ]) == [
        Finding("invisible-character", at: 2), Finding("direction-control", at: 1),
      ])
  }

  @Test func bytesThatAreNotUTF8AreFound() {
    var tree = FileTree(SmallCourse.french)
    tree.add([0x61, 0xFF, 0x0A], at: "fr/drawings/key.txt")
    let found = CourseChecker.check(
      tree, today: SmallCourse.today, catalogues: SmallCourse.catalogues)
    #expect(found.map { $0.id } == ["invalid-utf-8"])
    #expect(found.first?.range.start.line == 1)
  }
}
