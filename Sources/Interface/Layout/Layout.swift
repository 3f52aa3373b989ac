import Text

/// Lays a page out in the cells of a screen.
public enum Layout {
  /// The picture of a page in its present state, on a screen of a size.
  ///
  /// Any size is taken: below 40×12 the picture is one sentence, of which nothing can be done.
  public static func lay(
    out page: Page, state: InterfaceState, size: Size, words: LayoutWords,
    symbols: SymbolSet = .unicode
  ) -> LaidOut {
    let size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    let metrics = Metrics(size: size)
    guard metrics.isLargeEnough else { return tooSmall(size, words[.windowTooSmall]) }
    let screen = Screen(page, state, metrics, words, symbols)
    let (focus, viewport) = screen.resolved()
    return screen.drawn(focus, viewport)
  }

  /// A screen too small for anything but a sentence.
  private static func tooSmall(_ size: Size, _ sentence: SafeText) -> LaidOut {
    var frame = Frame(size: size)
    let lines = Wrapping.wrap([Run(sentence, Ink.body)], width: max(1, size.columns))
    for (row, line) in lines.enumerated() {
      frame.draw(Line(line), at: Point(column: 0, row: row))
    }
    return LaidOut(
      frame: frame, viewport: Viewport(top: 0, height: 0, contentHeight: 0, bottom: 0),
      isTooSmall: true)
  }
}

extension Frame {
  /// Puts a line at a place; what is outside the frame is not drawn, nor half a wide character.
  mutating func draw(_ line: Line, at point: Point) {
    guard (0..<size.rows).contains(point.row) else { return }
    for (offset, cell) in line.cells.enumerated() {
      let column = point.column + offset
      guard (0..<size.columns).contains(column) else { continue }
      let isWide = offset + 1 < line.cells.count && line.cells[offset + 1].text.isEmpty
      let isCut = isWide && column + 1 == size.columns
      cells[point.row * size.columns + column] = Cell(isCut ? " " : cell.text, cell.ink.role)
    }
  }
}
