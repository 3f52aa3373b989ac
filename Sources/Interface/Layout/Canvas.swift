/// A frame being drawn, and what the mouse can hit in it.
struct Canvas {
  private var frame: Frame
  private let focus: FocusStop?
  private let symbols: SymbolSet
  private var focused: Point?
  private var caret: Point?
  /// What was drawn of each stop, a row at a time.
  private(set) var regions: [Region] = []

  /// Makes an empty canvas that shows a focus.
  init(size: Size, focus: FocusStop?, symbols: SymbolSet) {
    frame = Frame(size: size)
    self.focus = focus
    self.symbols = symbols
  }

  /// Draws a line at a place.
  mutating func draw(_ line: Line, column: Int, row: Int) {
    guard (0..<frame.size.rows).contains(row) else { return }
    guard line.cells.contains(where: { $0.ink.isOwned }) else {
      return frame.draw(line, at: Point(column: column, row: row))
    }
    let look = Line(cells: line.cells.map { shown($0) })
    frame.draw(look, at: Point(column: column, row: row))
    let visible = line.cells.prefix(max(0, frame.size.columns - column))
    for (offset, cell) in visible.enumerated() {
      note(cell.ink, at: Point(column: column + offset, row: row))
    }
  }

  /// The frame, its cursor on what has the focus, or at the top of the content.
  func finished(top: Point) -> Frame {
    var frame = frame
    frame.cursor = caret ?? focused ?? top
    return frame
  }

  /// A cell as it looks with the focus. What can be typed in keeps its look: the caret shows it.
  private func shown(_ cell: InkedCell) -> InkedCell {
    guard let stop = cell.ink.stop, stop == focus, cell.ink.sign != .around else { return cell }
    var cell = cell
    if cell.ink.sign == .pointer { cell.text = symbols.pointer }
    if cell.ink.role != .field { cell.ink.role = .focus }
    return cell
  }

  /// Keeps where a stop is.
  private mutating func note(_ ink: Ink, at point: Point) {
    guard let stop = ink.stop else { return }
    if stop == focus {
      if focused == nil, ink.sign != .around { focused = point }
      if caret == nil, ink.sign == .caret { caret = point }
    }
    if let last = regions.last, last.stop == stop, last.caret == ink.caret,
      last.rectangle.row == point.row,
      last.rectangle.column + last.rectangle.width == point.column
    {
      regions[regions.count - 1].rectangle.width += 1
    } else {
      let cell = Rectangle(column: point.column, row: point.row, width: 1, height: 1)
      regions.append(Region(stop: stop, rectangle: cell, caret: ink.caret))
    }
  }
}
