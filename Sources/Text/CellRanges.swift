/// Where a display character stands in its string.
struct CellRange {
  /// The base and its marks, in bytes of UTF-8 from the start of the string.
  let range: Range<Int>
  /// The first scalar.
  let base: Unicode.Scalar
  /// The columns of the base.
  let width: Int
}

/// The ranges of the display characters of a cleaned string, found without copying it.
struct CellRanges: Sequence, IteratorProtocol, Sendable {
  private var rest: String.UnicodeScalarView.Iterator
  /// The scalar to come; nil at the end.
  private var scalar: Unicode.Scalar?
  /// The columns of the scalar to come.
  private var width = 0
  /// The bytes before the scalar to come.
  private var offset = 0

  /// Makes the ranges of a cleaned string.
  init(_ string: String) {
    rest = string.unicodeScalars.makeIterator()
    take()
  }

  /// The next range; nil at the end.
  mutating func next() -> CellRange? {
    guard let base = scalar else { return nil }
    let (start, baseWidth) = (offset, width)
    advance(over: base)
    if base != "\n" { skipMarks() }
    return CellRange(range: start..<offset, base: base, width: baseWidth)
  }

  private mutating func skipMarks() {
    while width == 0, let mark = scalar, mark != "\n" { advance(over: mark) }
  }

  private mutating func advance(over scalar: Unicode.Scalar) {
    offset += UTF8.width(scalar)
    take()
  }

  private mutating func take() {
    scalar = rest.next()
    width = scalar.map { DisplayWidth.of($0) } ?? 0
  }
}

extension String {
  /// The part of some bytes of UTF-8, counted from the start; they must end between scalars.
  func part(ofBytes range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
