import Text

/// The widths of a table's columns.
enum Columns {
  /// The columns of air between two columns.
  static let gap = 2

  /// The widest column: longer lines are hard to follow.
  static let widest = 72

  /// What one column asks for.
  struct Need: Equatable, Sendable {
    /// The width of its widest line, if nothing wraps it.
    var widest = 0
    /// The width of its longest word: narrower, it would be cut.
    var longestWord = 0
  }

  /// The widths that fit: those needed where there is room, else wide columns share what the narrow
  /// ones leave. Nil where a word would be cut.
  static func fitting(_ needs: [Need], in width: Int) -> [Int]? {
    let needed = needs.map { min(widest, $0.widest) }
    var left = width - gap * max(0, needs.count - 1)
    guard needed.reduce(0, +) > left else { return needed }
    var widths = needed
    var waiting = needs.indices.sorted { needed[$0] < needed[$1] }[...]
    while let next = waiting.popFirst() {
      widths[next] = min(needed[next], left / (waiting.count + 1))
      guard widths[next] >= needs[next].longestWord else { return nil }
      left -= widths[next]
    }
    return widths
  }

  /// What the rows of a table ask for, column by column.
  static func needs(of rows: [[[Run<Ink>]]]) -> [Need] {
    let count = rows.map { $0.count }.max() ?? 0
    return (0..<count).map { column in
      let cells = rows.map { row in
        column < row.count ? row[column].map { $0.text.string }.joined() : ""
      }
      return Need(
        widest: cells.map { width($0.split(separator: "\n")) }.max() ?? 0,
        longestWord: cells.map { width($0.split { " \n".contains($0) }) }.max() ?? 0)
    }
  }

  private static func width(_ pieces: [Substring]) -> Int {
    pieces.map { DisplayWidth.of($0) }.max() ?? 0
  }
}
