/// Cuts a stream into lines; one that is longer than its limit is passed over, not kept.
struct InputLines {
  /// A line.
  enum Line: Equatable {
    /// All of it, without its end.
    case whole(ArraySlice<UInt8>)
    /// It was longer than the limit.
    case tooLong
  }

  /// The most bytes of a line.
  static let limit = 1_048_576

  private var rest: ArraySlice<UInt8> = []
  private var isPassing = false

  /// The lines that are whole with these bytes.
  mutating func take(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var left = bytes[...]
    while let end = left.firstIndex(of: UInt8(ascii: "\n")) {
      keep(left[..<end])
      lines += finish()
      left = left[(end + 1)...]
    }
    keep(left)
    return lines
  }

  /// What stands after the last end of a line: one line, or none where nothing does.
  mutating func finish() -> [Line] {
    defer { (rest, isPassing) = ([], false) }
    if isPassing { return [.tooLong] }
    return [.whole(rest)]
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    rest += bytes
    if rest.count > Self.limit { (rest, isPassing) = ([], true) }
  }
}
