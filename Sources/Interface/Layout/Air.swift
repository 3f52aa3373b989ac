extension Block {
  /// How many empty lines stand between this block and the next: things that go together touch, and
  /// so does a list below the text of a point of another.
  func air(before next: Block, inPoint isPoint: Bool = false) -> Int {
    switch (self, next) {
    case (.text, .list) where isPoint: 0
    case (.heading(let level, _), _): level > 1 ? 0 : 1
    case (.control(.button(let first)), .control(.button(let second))):
      first.isMain || second.isMain ? 1 : 0
    case (.control(.link), .control(.link)): 0
    default: 1
    }
  }

  /// How its first line holds to the block before: a title never stands alone at the foot of a
  /// screen, nor a button at the top of one.
  func tie(to former: Block) -> Tie {
    switch (former, self) {
    case (.heading, _): .kept
    case (.control(.button), .control(.button)): .free
    case (_, .control(.button)): .kept
    default: .free
    }
  }
}
