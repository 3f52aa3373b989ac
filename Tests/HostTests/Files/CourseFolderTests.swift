import CourseFormat
import Glibc
import Testing
import Text

@testable import Host

struct CourseFolderTests {
  @Test func filesAreNamedByTheirPathFromTheFolder() throws {
    let scratch = try Scratch()
    try scratch.write("id: a", at: "course.yml")
    try scratch.write("# A", at: "fr/doors/a.md")
    try scratch.write("", at: ".git/config")
    let tree = CourseFolder.tree(at: scratch.path)
    #expect(tree.paths == ["course.yml", "fr/doors/a.md"])
    #expect(tree.bytes(at: "fr/doors/a.md") == Array("# A".utf8))
  }

  @Test func aLinkIsToldAndNotFollowed() throws {
    let scratch = try Scratch()
    #expect(symlink("/etc/passwd", "\(scratch.path)/a.md") == 0)
    #expect(symlink("..", "\(scratch.path)/up") == 0)
    let tree = CourseFolder.tree(at: scratch.path)
    #expect(tree.entries["a.md"] == .unreadable("This is a link to another file."))
    #expect(tree.entries["up"] == .unreadable("This is a link to another file."))
    #expect(tree.paths.count == 2)
  }

  @Test func aPipeIsTold() throws {
    let scratch = try Scratch()
    #expect(mkfifo("\(scratch.path)/a.md", 0o600) == 0)
    let tree = CourseFolder.tree(at: scratch.path)
    #expect(tree.entries["a.md"] == .unreadable("This is neither a file nor a folder."))
  }

  @Test func aLargeFileIsToldAndNotRead() throws {
    let scratch = try Scratch()
    try scratch.write(String(repeating: "a", count: 1_048_576), at: "fits.md")
    try scratch.write(String(repeating: "a", count: 1_048_577), at: "large.md")
    let tree = CourseFolder.tree(at: scratch.path)
    #expect(tree.bytes(at: "fits.md")?.count == 1_048_576)
    #expect(tree.entries["large.md"] == .unreadable("This file is larger than 1 MiB."))
  }

  @Test func foldersThatLieTooDeepAreTold() throws {
    let scratch = try Scratch()
    try scratch.write("", at: "1/2/3/4/5/6/7/8/seen.md")
    try scratch.write("", at: "1/2/3/4/5/6/7/8/9/lost.md")
    let tree = CourseFolder.tree(at: scratch.path)
    #expect(tree.bytes(at: "1/2/3/4/5/6/7/8/seen.md") != nil)
    #expect(
      tree.entries["1/2/3/4/5/6/7/8/9"]
        == .unreadable("Folders lie too deep in one another here."))
    #expect(tree.paths.count == 2)
  }

  @Test func aFolderThatIsNotThereIsEmpty() throws {
    let scratch = try Scratch()
    #expect(CourseFolder.tree(at: "\(scratch.path)/nothing").paths.isEmpty)
  }

  @Test func coursesAreTheFolderItselfOrThoseInIt() throws {
    let scratch = try Scratch()
    try scratch.write("", at: "b/course.yml")
    try scratch.write("", at: "a/course.yml")
    try scratch.write("", at: "notes/readme.md")
    let root = scratch.path
    #expect(CourseFolder.courses(in: [root]) == ["\(root)/a", "\(root)/b"])
    #expect(CourseFolder.courses(in: ["\(root)/b"]) == ["\(root)/b"])
    #expect(CourseFolder.courses(in: ["\(root)/notes"]) == [])
  }
}
