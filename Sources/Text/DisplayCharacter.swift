/// What one cell of a terminal shows (two cells if it is wide): a base scalar with its marks.
public struct DisplayCharacter: Hashable, Sendable {
  /// The base and its marks; a line feed stands alone.
  public let text: String
  /// The columns it takes: 1, 2, or 0 for a line feed and for marks without a base.
  public let width: Int
}

extension SafeText {
  /// The text, cell by cell.
  public var displayCharacters: DisplayCharacters { DisplayCharacters(self) }
}

/// The characters of a text in the order of their cells.
public struct DisplayCharacters: Sequence, IteratorProtocol, Sendable {
  private let string: String
  private var ranges: CellRanges

  /// Makes the sequence of a text.
  public init(_ text: SafeText) {
    string = text.string
    ranges = CellRanges(text.string)
  }

  /// The next character; nil at the end.
  public mutating func next() -> DisplayCharacter? {
    ranges.next().map { cell in
      DisplayCharacter(text: String(string.part(ofBytes: cell.range)), width: cell.width)
    }
  }
}
