import Testing

/// What no source file of the house may hold, and how long it may be.
@Suite struct CareTests {
  /// The most lines of a file: one idea, read in one go.
  static let mostLines = 300

  static let refused: [Phrase] = [
    "try!", "as!", "fatalError(", "Yams.load(", "@unchecked Sendable", "nonisolated(unsafe)",
  ]

  /// Words that promise something for later; they count in comments too.
  static let promises = ["TODO", "FIXME", "XXX"]

  @Test(arguments: Checkout.rooms)
  func roomHoldsNothingThatCanStopTheProgram(room: String) {
    let files = Checkout.sources.filter { $0.room == room }
    let found = files.flatMap { file in Self.refused.flatMap { $0.places(in: file) } }
    #expect(found.isEmpty, "\(listed(found))")
  }

  @Test func noSourceFilePromisesSomethingForLater() {
    let found = Checkout.sources.flatMap { file in
      file.lines.enumerated().compactMap { number, line in
        Self.promises.contains { line.contains($0) } && !line.contains("XXXX")
          ? "\(file.path):\(number + 1)" : nil
      }
    }
    #expect(found.isEmpty, "\(listed(found))")
  }

  @Test func noSourceFileIsLongerThanItsLimit() {
    let long = Checkout.sources.filter { $0.lines.count > Self.mostLines }
      .map { "\($0.path): \($0.lines.count) lines" }
    #expect(long.isEmpty, "\(listed(long))")
  }

  @Test func sourcesAreFound() {
    #expect(Checkout.sources.contains { $0.path == "Sources/Text/SafeText.swift" })
    #expect(Checkout.sources.count > 300)
  }
}
