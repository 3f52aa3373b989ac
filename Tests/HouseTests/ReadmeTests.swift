import Testing

/// The documents name what there is.
@Suite struct ReadmeTests {
  static let readme = Checkout.text(of: "README.md")
  /// The fewest lines that can say what a room is, what it touches and why.
  static let fewestLines = 5

  @Test(arguments: Checkout.rooms)
  func roomSaysWhatItIs(room: String) {
    let text = Checkout.text(of: "Sources/\(room)/README.md")
    let count = text.split(separator: "\n").count
    #expect(count >= Self.fewestLines, "Sources/\(room)/README.md has \(count) lines.")
  }

  @Test(arguments: Commands.all)
  func readmeNamesTheCommand(command: String) {
    #expect(Self.readme.contains("`\(command)"), "README.md doesn't name `\(command)`.")
  }

  @Test(arguments: kinds)
  func readmeNamesTheKindOfExercise(kind: String) {
    #expect(Self.readme.contains("`\(kind)`"), "README.md doesn't name `\(kind)`.")
  }

  @Test(arguments: Checkout.rooms)
  func readmeNamesTheRoom(room: String) {
    #expect(Self.readme.contains("`\(room)`"), "README.md doesn't name `\(room)`.")
  }

  @Test(arguments: ["run", "test"])
  func readmeNamesTheTwoCommandsOfANewcomer(target: String) {
    #expect(Self.readme.contains("make \(target)"))
    #expect(Checkout.text(of: "Makefile").contains("\n\(target):"))
  }

  /// The names of the kinds of exercise, as authors write them.
  static let kinds: [String] = Checkout.sources.filter { $0.room == "Exercises" }
    .flatMap(\.lines).compactMap { line in
      guard let start = line.firstRange(of: "static let name = \"") else { return nil }
      return String(line[start.upperBound...].prefix { $0 != "\"" })
    }

  @Test func kindsAndCommandsAreFound() {
    #expect(Self.kinds.contains("choice"))
    #expect(Commands.all.contains("declic"))
    #expect(Commands.all.contains("declic store backup"))
  }

  @Test func aNestedCommandComesAfterItsOuterOne() {
    let file = SourceFile(
      path: "a.swift",
      text: """
        struct CardCommand: ParsableCommand {
            commandName: "card", abstract: "Cards.")
          struct Print: ParsableCommand {
          }
        }
        """)
    #expect(Commands.declared(in: file) == ["declic card", "declic card print"])
  }
}
