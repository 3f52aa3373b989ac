import Text

extension Composer {
  /// What to press, and below it what was pressed last.
  func lines(of capture: KeyCapture, _ width: Int) -> [Line] {
    let stop = FocusStop(capture.id)
    let last = capture.last.map { " \($0) " } ?? "   "
    return acting(stop, [Run(capture.label, .body)], width)
      + acting(nil, [Run(SafeText("[\(last)]"), Ink(role: .chosen))], width)
  }

  /// What to aim at, and below it the place to hit.
  func lines(of target: PointerTarget, _ width: Int) -> [Line] {
    let stop = FocusStop(target.id)
    let words = target.isReached ? SafeText("\(target.label) \(words[.reached])") : target.label
    let label = acting(nil, [Run(words, .body)], width)
    let columns = max(3, min(target.width, width - 2))
    let rows = max(1, target.height)
    let box = (0..<rows).map { row in
      row == 0
        ? Line(" ", Ink(role: .body, stop: stop, sign: .pointer)) + .blank(1)
          + side(row, of: rows, columns, target)
        : .blank(2) + side(row, of: rows, columns, target)
    }
    return label + box
  }

  /// One row of the place to hit: brackets where it is one row high, else a box.
  private func side(_ row: Int, of rows: Int, _ columns: Int, _ target: PointerTarget) -> Line {
    let ink = Ink(role: target.isReached ? .chosen : .link, stop: FocusStop(target.id))
    let sign = target.isReached ? "x" : " "
    let inner = String(repeating: sign, count: columns - 2)
    let bar = String(repeating: symbols.horizontal, count: columns - 2)
    return switch row {
    case _ where rows < 3: Line("[\(inner)]", ink)
    case 0: Line(symbols.corners[0] + bar + symbols.corners[1], ink)
    case rows - 1: Line(symbols.corners[2] + bar + symbols.corners[3], ink)
    default: Line(symbols.vertical + inner + symbols.vertical, ink)
    }
  }
}
