import Text

/// The widths of a table's columns.
enum Columns {
  /// The columns of air between two columns.
  static let gap = 2
  /// Below this a column is no use, and rows become cards.
  static let narrowest = 8

  /// The widths that fit: those needed where there is room, else wide columns share what the narrow
  /// ones leave. Nil where a column would be too narrow.
  static func fitting(_ needed: [Int], in width: Int) -> [Int]? {
    let room = width - gap * max(0, needed.count - 1)
    guard needed.reduce(0, +) > room else { return needed }
    var widths = needed
    var left = room
    var waiting = needed.indices.sorted { needed[$0] < needed[$1] }[...]
    while let next = waiting.first {
      let share = left / waiting.count
      guard needed[next] <= share || share >= narrowest else { return nil }
      widths[next] = min(needed[next], share)
      left -= widths[next]
      waiting = waiting.dropFirst()
    }
    return widths
  }

  /// The width of the widest line of each column.
  static func needed(by rows: [[[Run<Ink>]]]) -> [Int] {
    guard let first = rows.first else { return [] }
    return first.indices.map { column in
      rows.map { row in column < row.count ? row[column].widestLine : 0 }.max() ?? 0
    }
  }
}

extension [Run<Ink>] {
  /// The columns of its widest line, if nothing wraps it.
  fileprivate var widestLine: Int {
    map { $0.text.string }.joined().split(separator: "\n").map { DisplayWidth.of($0) }.max() ?? 0
  }
}
