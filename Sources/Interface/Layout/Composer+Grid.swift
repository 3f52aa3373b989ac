import Text

extension Choice {
  /// Whether each option has a picture.
  var isDrawn: Bool { !options.isEmpty && options.allSatisfy { !$0.drawing.isEmpty } }
}

extension Composer {
  /// The columns between two pictures.
  private static let gutter = 2

  /// Options that have pictures, side by side in equal columns; as many in a row as there is room
  /// for, and no more than four: more are hard to look over.
  func grid(of choice: Choice, _ width: Int) -> [Line] {
    let widest =
      choice.options.map { max($0.breadth, DisplayWidth.of(plainText($0.label))) }.max() ?? 1
    let column = min(width, max(widest + 2 + Self.gutter, width / 4))
    let count = max(1, width / column)
    let cells = choice.options.enumerated().map { index, option in
      cell(
        option, choice.isEnabled ? FocusStop(choice.id, .option(index)) : nil, column - Self.gutter)
    }
    let rows = stride(from: 0, to: cells.count, by: count).map { start in
      side(by: Array(cells[start..<min(start + count, cells.count)])).together
    }
    return rows.enumerated().flatMap { $0.offset == 0 ? $0.element : [.air] + $0.element }
  }

  /// One option: its picture, with the pointer's place before it, and its label.
  private func cell(_ option: Choice.Option, _ stop: FocusStop?, _ width: Int) -> [Line] {
    let role: Role = option.isChosen ? .chosen : .body
    let ink = Ink(role: role, stop: stop)
    let label = runs(option.label, role, width: width - 2).map { Run($0.text, ink) }
    let lines = option.drawing.map { Line($0, ink) } + [Line(label)]
    return lines.enumerated().map { number, line in
      let lead =
        number == 0 ? Line(" ", Ink(role: role, stop: stop, sign: .pointer)) : .blank(1, ink)
      return (lead + .blank(1, ink) + line).cut(to: width, symbols).padded(to: width, ink)
        + .blank(Self.gutter)
    }
  }

  private func side(by cells: [[Line]]) -> [Line] {
    (0..<(cells.map { $0.count }.max() ?? 0)).map { number in
      cells.reduce(Line()) { line, cell in
        line + (number < cell.count ? cell[number] : .blank(cell.first?.width ?? 0))
      }
    }
  }
}

extension Choice.Option {
  /// How many columns its picture takes.
  fileprivate var breadth: Int { drawing.map { DisplayWidth.of($0.string) }.max() ?? 0 }
}
