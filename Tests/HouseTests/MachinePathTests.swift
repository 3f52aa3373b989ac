import Testing

/// Nothing in the house names a folder of the machine it was written on.
@Suite struct MachinePathTests {
  /// Written in two pieces, so that this file doesn't name them.
  static let folders = ["/wo" + "rk/", "/tmp" + "/h"]

  /// The kinds of files that people write.
  static let endings = [
    ".swift", ".md", ".yml", ".yaml", ".txt", ".c", ".h", ".json", ".sh", ".modulemap",
    ".resolved", "Makefile", "LICENSE", "setup", "quietly", "run", "bench", ".service", ".csv",
  ]

  @Test func noFileNamesAFolderOfItsAuthorsMachine() {
    let files = Checkout.files(under: "") { path in
      Self.endings.contains { path.hasSuffix($0) }
    }
    #expect(files.contains { $0.path == "README.md" })
    let found = files.flatMap { file in
      Self.folders.filter { Self.names($0, in: file.text) }.map { "\(file.path): \($0)" }
    }
    #expect(found.isEmpty, "\(listed(found))")
  }

  @Test func aWebAddressIsNoFolder() {
    #expect(!Self.names(Self.folders[0], in: "https://example.org" + Self.folders[0] + "a"))
    #expect(Self.names(Self.folders[0], in: "cd " + Self.folders[0] + "main"))
    #expect(!Self.names(Self.folders[1], in: Self.folders[1] + "ello"))
  }

  /// Whether a text names a folder: as a path of its own, not as a part of a longer one.
  static func names(_ folder: String, in text: String) -> Bool {
    guard text.contains(folder) else { return false }
    var rest = text[...]
    while let found = rest.firstRange(of: folder) {
      let before = text[..<found.lowerBound].last
      let after = text[found.upperBound...].first
      let isWhole = folder.hasSuffix("/") || after?.isLetter != true
      if isWhole, before.map({ $0.isLetter || $0.isNumber || $0 == "." }) != true { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }
}
