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
    try scratch.write(String(repeating: "a", count: 65_536), at: "fits.md")
    try scratch.write(String(repeating: "a", count: 65_537), at: "large.md")
    let tree = CourseFolder.tree(at: scratch.path)
    #expect(tree.bytes(at: "fits.md")?.count == 65_536)
    #expect(tree.entries["large.md"] == .tooLarge(bytes: 65_537))
  }

  @Test func aCourseOfTooManyBytesIsCut() throws {
    let scratch = try Scratch()
    for name in ["a.md", "b.md", "c.md"] { try scratch.write("12345", at: name) }
    let whole = CourseFolder.tree(at: scratch.path, atMost: .init(files: 10, bytes: 10))
    #expect(!whole.isCut && whole.paths.count == 3)
    #expect(CourseFolder.tree(at: scratch.path, atMost: .init(files: 10, bytes: 9)).isCut)
  }

  @Test func aFolderOfTooManyFilesIsCut() throws {
    let scratch = try Scratch()
    for name in ["a.md", "b/c.md", "b/d.md"] { try scratch.write("", at: name) }
    #expect(!CourseFolder.tree(at: scratch.path, atMost: .init(files: 4, bytes: 10)).isCut)
    let cut = CourseFolder.tree(at: scratch.path, atMost: .init(files: 3, bytes: 10))
    #expect(cut.isCut && cut.paths.count == 2)
  }

  @Test func aNameThatIsNoTextIsUnsafe() throws {
    let scratch = try Scratch()
    let name = (Array(scratch.path.utf8) + Array("/b".utf8) + [0xFF] + Array(".md".utf8) + [0])
      .map { CChar(bitPattern: $0) }
    creat(name, 0o600).close()
    let tree = CourseFolder.tree(at: scratch.path)
    #expect(tree.paths.isEmpty && tree.unsafePaths == ["b\u{FFFD}.md"])
  }

  @Test func aLinkToItsOwnFolderIsNotWalked() throws {
    let scratch = try Scratch()
    try scratch.write("id: a", at: "course.yml")
    #expect(symlink(scratch.path, "\(scratch.path)/again") == 0)
    #expect(CourseFolder.tree(at: scratch.path).paths == ["again", "course.yml"])
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

extension Int32 {
  /// Closes a file that was made.
  fileprivate func close() { _ = Glibc.close(self) }
}
