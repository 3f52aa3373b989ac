import Testing

@testable import ProgressStore

@Suite struct FilesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aFileIsWrittenWholeForItsOwner() throws {
    try Files.write([1, 2, 3], to: folder("small"), replacing: false)
    #expect(Files.read(folder("small")) == [1, 2, 3])
    #expect(try folder.permissions("small") == 0o600)
    #expect(try folder.names() == ["small"])
  }

  @Test func aFileIsNotReplacedUnasked() throws {
    try folder.write([9], to: "small")
    #expect(throws: StoreError.alreadyExists(path: folder("small"))) {
      try Files.write([1], to: folder("small"), replacing: false)
    }
    try Files.write([1], to: folder("small"), replacing: true)
    #expect(Files.read(folder("small")) == [1])
    #expect(try folder.names() == ["small"])
  }

  @Test func whatIsMovedAsideIsKept() throws {
    try folder.write([9], to: "small")
    let aside = try Files.moveAside(folder("small"))
    #expect(Files.read(folder("small")) == nil)
    #expect(Files.read(aside) == [9])
  }

  @Test func aRelativePathIsNeverTakenForSomethingElse() {
    #expect(StorePlace(path: "file:x").path == "./file:x")
    #expect(StorePlace(path: ":memory:").path == "./:memory:")
    #expect(StorePlace(path: "a/b").folder == "./a")
    #expect(StorePlace(path: "/a").folder == "/")
  }

  @Test func anIdHas32Digits() {
    var random = SystemRandomNumberGenerator()
    #expect(Random.id(using: &random).count == 32)
    #expect(Random.id(using: &random) != Random.id(using: &random))
    #expect(Random.bytes(5).count == 5)
  }
}
