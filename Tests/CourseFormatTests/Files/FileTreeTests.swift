import Testing
import Text

@testable import CourseFormat

@Suite struct FileTreeTests {
  @Test func unsafePathsAreKeptApart() {
    var tree = FileTree()
    tree.add([1], at: "a/b")
    tree.add([2], at: "../b")
    tree.addUnreadable("It is a folder.", at: "c")
    #expect(tree.paths == ["a/b", "c"])
    #expect(tree.unsafePaths == ["../b"])
    #expect(tree.bytes(at: "a/b") == [1] && tree.bytes(at: "c") == nil)
  }

  @Test func textIsWithoutItsByteOrderMark() {
    var tree = FileTree()
    tree.add([0xEF, 0xBB, 0xBF, 0x61], at: "a")
    #expect(tree.text(at: "a") == "a")
  }
}
