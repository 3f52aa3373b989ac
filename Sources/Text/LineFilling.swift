/// Cells put into lines, each as full as the rules allow.
struct LineFilling {
  /// The cells of each line.
  private(set) var lines: [Range<Int>] = []

  private let cells: [WrappedCell]
  private let breaks: LineBreaks
  private let width: Int

  /// Fills lines of a width of at least 2 columns.
  init(cells: [WrappedCell], width: Int) {
    self.cells = cells
    self.breaks = LineBreaks(in: cells)
    self.width = width
    fill()
  }

  private mutating func fill() {
    var start = 0
    while true {
      start = afterSpaces(start)
      let end = lineEnd(from: start)
      lines.append(start..<beforeSpaces(end, from: start))
      guard end < cells.count else { return }
      start = cells[end].isLineFeed ? end + 1 : end
    }
  }

  /// The first cell that isn't of the line which begins at `start`.
  private func lineEnd(from start: Int) -> Int {
    var used = 0
    var lastBreak: Int?
    for index in start..<cells.count {
      let cell = cells[index]
      if cell.isLineFeed { return index }
      if breaks.isAllowed[index], index > start { lastBreak = index }
      used += cell.width
      // Spaces may hang over the end: they go.
      if used > width, !cell.isSpace { return lastBreak ?? cut(from: start, overflowing: index) }
    }
    return cells.count
  }

  /// Where to cut a word that is wider than the line.
  private func cut(from start: Int, overflowing: Int) -> Int {
    let places = (start + 1)...overflowing
    return places.last { breaks.isJoint(before: $0) }
      ?? places.last { breaks.mayCut(before: $0) }
      ?? overflowing
  }

  private func afterSpaces(_ start: Int) -> Int {
    var index = start
    while index < cells.count, cells[index].isSpace { index += 1 }
    return index
  }

  private func beforeSpaces(_ end: Int, from start: Int) -> Int {
    var index = end
    while index > start, cells[index - 1].isSpace { index -= 1 }
    return index
  }
}
