import Testing

/// What a room offers to others says what it is, in a sentence above it.
@Suite struct DocCommentTests {
  @Test(arguments: Checkout.rooms)
  func everyPublicDeclarationSaysWhatItIs(room: String) {
    let silent = Checkout.sources.filter { $0.room == room }
      .flatMap { Declaration.all(in: $0) }.filter { !$0.isTold }.map(\.place)
    #expect(silent.isEmpty, "\(listed(silent))")
  }

  @Test func aDeclarationWithoutASentenceIsFound() {
    let file = SourceFile(
      path: "a.swift",
      text: """
        public import Text
        /// A page.
        @frozen
        public struct Page {
          public let title: String
          public var description: String { title }
        }
        """)
    let found = Declaration.all(in: file)
    #expect(found.map(\.isTold) == [true, false])
    #expect(found.last?.place == "a.swift:5: public let title: String")
  }
}
