import Text

extension Screen {
  /// The picture, with the focus shown.
  func drawn(_ focus: FocusStop?, _ viewport: Viewport) -> LaidOut {
    var canvas = Canvas(size: metrics.size, focus: focus, symbols: symbols)
    let start = metrics.isShort ? 0 : 1
    for (index, line) in heading.enumerated() {
      canvas.draw(line, column: metrics.margin, row: start + index)
    }
    for number in viewport.top..<viewport.bottom {
      canvas.draw(
        content.lines[number], column: metrics.margin, row: top + number - viewport.top)
    }
    drawFoot(on: &canvas, viewport)
    return LaidOut(
      frame: canvas.finished(top: Point(column: metrics.margin, row: top)),
      regions: canvas.regions, focus: focus, viewport: viewport,
      places: places(in: viewport), opening: opening, anchors: content.anchors,
      screenfuls: screenfuls)
  }

  private func drawFoot(on canvas: inout Canvas, _ viewport: Viewport) {
    var row = metrics.size.rows - footHeight
    if viewport.hasMoreBelow || viewport.hasMoreAbove {
      canvas.draw(scroller(viewport), column: metrics.margin, row: row - 1)
    }
    for line in notice {
      canvas.draw(line, column: metrics.margin, row: row)
      row += 1
    }
    row = metrics.size.rows - commands.rows.count - (metrics.isShort ? 0 : 1)
    for line in commands.lines(symbols) {
      canvas.draw(line, column: metrics.margin - 1, row: row)
      row += 1
    }
  }

  /// The line that goes down, and up: a page is never cut in silence.
  private func scroller(_ viewport: Viewport) -> Line {
    let down = SafeText("\(symbols.down) \(words[.moreBelow])")
    let up = SafeText("\(symbols.up) \(words[.moreAbove])")
    let parts = [
      viewport.hasMoreBelow ? part(.moreBelow, down) : nil,
      viewport.hasMoreAbove ? part(.moreAbove, up) : nil,
    ]
    return parts.compactMap { $0 }.reduce(Line()) { line, part in
      line.width == 0 ? part : line + .blank(2, .quiet) + Line(symbols.separator, .quiet) + part
    }
  }

  private func part(_ stop: FocusStop, _ words: SafeText) -> Line {
    Line(" ", Ink(role: .quiet, stop: stop, sign: .pointer))
      + Line(SafeText(" \(words)"), Ink(role: .quiet, stop: stop))
  }
}
