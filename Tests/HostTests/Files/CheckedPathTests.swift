import Glibc
import Testing

@testable import Host

struct CheckedPathTests {
  @Test func aCourseOrAFolderOfCoursesIsMeantWhole() throws {
    let scratch = try Scratch()
    try scratch.write("", at: "a/course.yml")
    try scratch.write("", at: "b/course.yml")
    #expect(CheckedPath("\(scratch.path)/a/") == .courses(["\(scratch.path)/a"]))
    #expect(CheckedPath(scratch.path) == .courses(["\(scratch.path)/a", "\(scratch.path)/b"]))
  }

  @Test func aFileOfACourseIsMeantAlone() throws {
    let scratch = try Scratch()
    try scratch.write("", at: "a/course.yml")
    try scratch.write("", at: "a/fr/door/bank/key.md")
    let whole = try #require(realpath(scratch.path, nil))
    defer { free(whole) }
    let course = String(cString: whole) + "/a"
    #expect(
      CheckedPath("\(scratch.path)/a/fr/door/bank/key.md")
        == .inside(course: course, path: "fr/door/bank/key.md"))
    #expect(CheckedPath("\(scratch.path)/a/fr/door/") == .inside(course: course, path: "fr/door"))
    #expect(
      CheckedPath("\(scratch.path)/a/fr/../fr/door") == .inside(course: course, path: "fr/door"))
  }

  @Test func whereNoCourseIsThereIsNothing() throws {
    let scratch = try Scratch()
    try scratch.write("", at: "a/notes.md")
    #expect(CheckedPath("\(scratch.path)/a/notes.md") == .nothing)
    #expect(CheckedPath("\(scratch.path)/none") == .nothing)
  }
}
