/// Where a display character stands in its string.
struct CellRange {
  /// The base and its marks.
  let range: Range<String.Index>
  /// The first scalar.
  let base: Unicode.Scalar
  /// The columns of the base.
  let width: Int
  /// Whether there is nothing but the base.
  let isBare: Bool
}

/// The ranges of the display characters of a cleaned string, found without copying it.
struct CellRanges: Sequence, IteratorProtocol, Sendable {
  private let scalars: String.UnicodeScalarView
  private var position: String.Index

  /// Makes the ranges of a cleaned string.
  init(_ string: String) {
    scalars = string.unicodeScalars
    position = scalars.startIndex
  }

  /// The next range; nil at the end.
  mutating func next() -> CellRange? {
    guard position < scalars.endIndex else { return nil }
    let start = position
    let base = scalars[start]
    scalars.formIndex(after: &position)
    let afterBase = position
    if base != "\n" { skipMarks() }
    return CellRange(
      range: start..<position, base: base, width: DisplayWidth.of(base),
      isBare: position == afterBase)
  }

  private mutating func skipMarks() {
    while position < scalars.endIndex {
      let scalar = scalars[position]
      guard scalar != "\n", DisplayWidth.of(scalar) == 0 else { return }
      scalars.formIndex(after: &position)
    }
  }
}
