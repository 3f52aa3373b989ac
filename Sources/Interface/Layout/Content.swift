import Text

/// The lines of a page between its first line and its foot, as tall as they need.
struct Content: Equatable, Sendable {
  /// The lines.
  private(set) var lines: [Line] = []
  /// For each line, its place in the page.
  private(set) var anchors: [ScrollAnchor] = []

  /// The most lines of air that go to make a page fit: more, and it would be crowded.
  private static let mostAirDropped = 2

  /// Composes the blocks of a page. Where a line or two of air keep the page from fitting a room,
  /// they go, from the top: a button out of sight is worse.
  init(_ blocks: [Block], _ composer: Composer, _ metrics: Metrics, room: Int) {
    let composed = blocks.map { block in
      composer.lines(
        of: block, width: block.isTable ? metrics.tableWidth : metrics.textWidth)
    }
    let air = zip(blocks, blocks.dropFirst()).map { $0.air(before: $1) }
    let height = composed.reduce(0) { $0 + $1.count } + air.reduce(0, +)
    var excess = height - room
    if excess > Self.mostAirDropped { excess = 0 }
    for (index, block) in composed.enumerated() {
      let wanted = index < air.count ? air[index] : 0
      let dropped = max(0, min(wanted, excess))
      excess -= dropped
      let all = block + Array(repeating: Line(), count: wanted - dropped)
      lines += all
      anchors += all.indices.map { ScrollAnchor(block: index, line: $0) }
    }
  }

  /// The line of a place: that line of the block, or its last where it has fewer now.
  func line(of anchor: ScrollAnchor) -> Int {
    anchors.lastIndex { $0.block == anchor.block && $0.line <= anchor.line } ?? 0
  }

  /// The stops, in reading order, with the lines they take.
  var stops: [StopPlace] {
    var places: [StopPlace] = []
    var known: [FocusStop: Int] = [:]
    for (number, line) in lines.enumerated() {
      var last: FocusStop?
      for (column, cell) in line.cells.enumerated() {
        guard cell.ink.isOwned, let stop = cell.ink.stop, stop != last else { continue }
        last = stop
        if let index = known[stop] {
          places[index].extend(to: number)
        } else {
          known[stop] = places.count
          places.append(
            StopPlace(stop: stop, lines: number..<number + 1, level: 2 * number, column: column))
        }
      }
    }
    return places
  }
}

extension StopPlace {
  /// Takes one more line.
  fileprivate mutating func extend(to line: Int) {
    lines = lines.map { $0.lowerBound..<max($0.upperBound, line + 1) }
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
