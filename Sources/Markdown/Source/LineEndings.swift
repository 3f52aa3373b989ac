/// A text whose line ends were all made line feeds.
struct LineEndings {
  /// The bytes, with line feeds only.
  private(set) var bytes: [UInt8] = []
  /// The first line that doesn't end like line 1; nil where all lines end alike.
  private(set) var firstOddLine: Int?

  private enum Ending {
    case lineFeed, carriageReturn, both
  }

  /// Makes CR LF and lone CR line feeds.
  init(_ raw: ArraySlice<UInt8>) {
    guard raw.holds(.carriageReturn) else {
      bytes = Array(raw)
      return
    }
    bytes.reserveCapacity(raw.count)
    var line = 1
    var first: Ending?
    var index = raw.startIndex
    while index < raw.endIndex {
      if let (ending, length) = Self.ending(at: index, of: raw) {
        if firstOddLine == nil, let first, first != ending { firstOddLine = line }
        first = first ?? ending
        line += 1
        bytes.append(.lineFeed)
        index += length
      } else {
        bytes.append(raw[index])
        index += 1
      }
    }
  }

  private static func ending(
    at index: Int, of raw: ArraySlice<UInt8>
  ) -> (Ending, length: Int)? {
    switch raw[index] {
    case .lineFeed: (.lineFeed, 1)
    case .carriageReturn:
      index + 1 < raw.endIndex && raw[index + 1] == .lineFeed
        ? (.both, 2) : (.carriageReturn, 1)
    default: nil
    }
  }
}
