import Glibc
import Testing

@testable import Host

struct FileReaderTests {
  @Test func aFileIsReadWhole() throws {
    let scratch = try Scratch()
    try scratch.write("poignée", at: "a.txt")
    try scratch.write("", at: "empty")
    #expect(try FileReader.bytes(of: "\(scratch.path)/a.txt", limit: 8) == Array("poignée".utf8))
    #expect(try FileReader.bytes(of: "\(scratch.path)/empty", limit: 0) == [])
  }

  @Test func aFileAboveTheLimitIsNotRead() throws {
    let scratch = try Scratch()
    try scratch.write("12345", at: "a.txt")
    #expect(throws: FileReader.Problem.tooLarge(5)) {
      try FileReader.bytes(of: "\(scratch.path)/a.txt", limit: 4)
    }
  }

  @Test func whatIsMissingCanNotBeRead() throws {
    let scratch = try Scratch()
    #expect(throws: FileReader.Problem.unreadable) {
      try FileReader.bytes(of: "\(scratch.path)/nothing", limit: 10)
    }
  }

  @Test func aPipeIsRefusedWithoutWaiting() throws {
    let scratch = try Scratch()
    #expect(mkfifo("\(scratch.path)/pipe", 0o600) == 0)
    #expect(throws: FileReader.Problem.notAFile) {
      try FileReader.bytes(of: "\(scratch.path)/pipe", limit: 10)
    }
  }

  @Test func aFolderAndADeviceAreNoFiles() throws {
    let scratch = try Scratch()
    for path in [scratch.path, "/dev/zero"] {
      #expect(throws: FileReader.Problem.notAFile) {
        try FileReader.bytes(of: path, limit: 10)
      }
    }
  }

  @Test func aLinkIsFollowedOnlyWhereItIsTrusted() throws {
    let scratch = try Scratch()
    try scratch.write("x", at: "a.txt")
    let link = "\(scratch.path)/link"
    #expect(symlink("a.txt", link) == 0)
    #expect(try FileReader.bytes(of: link, limit: 10) == Array("x".utf8))
    #expect(throws: FileReader.Problem.unreadable) {
      try FileReader.bytes(of: link, limit: 10, followsLinks: false)
    }
  }

  @Test func entriesAreInOrderWithoutTheFolderItself() throws {
    let scratch = try Scratch()
    try scratch.write("", at: "b")
    try scratch.write("", at: "a")
    try scratch.write("", at: "c/d")
    #expect(FileReader.entries(of: scratch.path).map { $0.name } == ["a", "b", "c"])
    #expect(FileReader.entries(of: "\(scratch.path)/nothing").isEmpty)
  }
}
