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
    let composed = blocks.enumerated().map { index, block in
      composer.lines(
        of: block, after: index > 0 ? blocks[index - 1] : nil,
        width: block.isTable ? metrics.tableWidth : metrics.textWidth)
    }
    let air = zip(blocks, blocks.dropFirst()).map { $0.air(before: $1) }
    let height = composed.reduce(0) { $0 + $1.count } + air.reduce(0, +)
    var excess = height - room
    if excess > Self.mostAirDropped { excess = 0 }
    for (index, block) in composed.enumerated() {
      let wanted = index < air.count ? air[index] : 0
      let dropped = max(0, min(wanted, excess))
      excess -= dropped
      let all = block + Array(repeating: .air, count: wanted - dropped)
      lines += all
      anchors += Self.anchors(of: all, block: index)
    }
  }

  /// The line of a place: the one that holds the same letters.
  func line(of anchor: ScrollAnchor) -> Int {
    guard let start = anchors.firstIndex(where: { $0.block == anchor.block }) else { return 0 }
    let own = anchors[start...].prefix { $0.block == anchor.block }
    let total = anchors[start].total
    let letters =
      anchor.total == total || anchor.total == 0
      ? anchor.letters : anchor.letters * total / anchor.total
    guard let last = own.last(where: { $0.letters <= letters }) else { return start }
    return own.lastIndex { $0.letters == last.letters && $0.bareLines <= anchor.bareLines } ?? start
  }

  /// The places of the lines of a block.
  private static func anchors(of lines: [Line], block: Int) -> [ScrollAnchor] {
    var (letters, bareLines) = (0, 0)
    let before = lines.map { line in
      let place = (letters, bareLines)
      let own = line.letters
      (letters, bareLines) = own == 0 ? (letters, bareLines + 1) : (letters + own, 0)
      return place
    }
    return before.map {
      ScrollAnchor(block: block, letters: $0.0, total: letters, bareLines: $0.1)
    }
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

extension Line {
  /// How many cells hold a letter or another sign of the page's words.
  fileprivate var letters: Int {
    cells.count { $0.ink.role != .frame && !$0.text.isEmpty && $0.text != " " }
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
