import Testing
import Text

@testable import CourseFormat

@Suite struct FileRoleTests {
  @Test func pathTellsWhatAFileIs() {
    let roles: [String: FileRole] = [
      "course.yml": .course, "facts.yml": .facts, "LICENSE": .document, "LICENSE.md": .document,
      "en/course.yml": .words(.english), "fr/glossary.md": .glossary(.french),
      "fr/drawings/key.txt": .drawing(.french, name: "key.txt"),
      "fr/m/l.md": .lesson(.french, module: "m", name: "l"),
      "fr/m/bank/i.md": .item(.french, module: "m", isInBank: true),
      "fr/m/exercises/i.md": .item(.french, module: "m", isInBank: false),
      "fr/m/other/i.md": .unknown, "fr/m/bank/i.txt": .unknown, "fr/drawings/a.md": .unknown,
      "a.png": .unknown, "fr/a/b/c/d.md": .unknown,
    ]
    for (path, role) in roles { #expect(FileRole(path: path) == role, "\(path)") }
  }
}
