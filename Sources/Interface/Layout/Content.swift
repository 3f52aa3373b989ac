import Text

/// The lines of a page between its first line and its foot, as tall as they need.
struct Content: Equatable, Sendable {
  /// The lines.
  private(set) var lines: [Line] = []
  /// For each line, its place in the page.
  private(set) var anchors: [ScrollAnchor] = []

  /// Composes the blocks of a page.
  init(_ blocks: [Block], _ composer: Composer, _ metrics: Metrics) {
    for (index, block) in blocks.enumerated() {
      let width = block.isTable ? metrics.tableWidth : metrics.textWidth
      var block = composer.lines(of: block, width: width)
      if index + 1 < blocks.count {
        block += Array(repeating: Line(), count: blocks[index].air(before: blocks[index + 1]))
      }
      lines += block
      anchors += block.indices.map { ScrollAnchor(block: index, line: $0) }
    }
  }

  /// The line of a place: that line of the block, or its last where it has fewer now.
  func line(of anchor: ScrollAnchor) -> Int {
    anchors.lastIndex { $0.block == anchor.block && $0.line <= anchor.line } ?? 0
  }

  /// The stops, in reading order, with the lines they take.
  var stops: [StopPlace] {
    var order: [FocusStop] = []
    var spans: [FocusStop: (lines: Range<Int>, column: Int)] = [:]
    for (number, line) in lines.enumerated() {
      for (column, cell) in line.cells.enumerated() {
        guard let stop = cell.ink.stop else { continue }
        if let span = spans[stop] {
          spans[stop] = (span.lines.lowerBound..<number + 1, span.column)
        } else {
          order.append(stop)
          spans[stop] = (number..<number + 1, column)
        }
      }
    }
    return order.compactMap { stop in
      spans[stop].map {
        StopPlace(
          stop: stop, lines: $0.lines, level: 2 * $0.lines.lowerBound, column: $0.column)
      }
    }
  }
}

extension Block {
  fileprivate var isTable: Bool {
    switch self {
    case .table, .control(.rows): true
    default: false
    }
  }
}
