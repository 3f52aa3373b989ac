/// Ranges of code points, in order and apart from one another, searched by halving.
struct CodePointRanges: Sendable {
  /// The ranges, lowest first.
  let ranges: [ClosedRange<UInt32>]

  /// Makes a set of ranges, which must be in order.
  init(_ ranges: [ClosedRange<UInt32>]) {
    precondition(
      zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound },
      "Ranges of code points stand in order and never overlap.")
    self.ranges = ranges
  }

  /// The place of the range that holds a code point; nil where none does.
  func index(holding value: UInt32) -> Int? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value) ? low : nil
  }

  /// Whether a range holds the code point.
  func contains(_ value: UInt32) -> Bool {
    index(holding: value) != nil
  }
}
