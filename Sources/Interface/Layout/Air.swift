extension Block {
  /// How many empty lines stand between this block and the next: things that go together touch.
  func air(before next: Block) -> Int {
    switch (self, next) {
    case (.heading(let level, _), _): level > 1 ? 0 : 1
    case (.control(.button(let first)), .control(.button(let second))):
      first.isMain || second.isMain ? 1 : 0
    case (.control(.link), .control(.link)): 0
    default: 1
    }
  }
}
