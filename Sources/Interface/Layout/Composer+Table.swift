import Text

extension Composer {
  /// A table to read: columns, or a card a row where there is no room.
  func lines(of table: Table, _ width: Int) -> [Line] {
    let header = table.header.map { runs($0, .strong, width: width) }
    let rows = table.rows.map { $0.map { runs($0, .body, width: width) } }
    guard !makesCards, let widths = Columns.fitting(Columns.needs(of: [header] + rows), in: width)
    else {
      let cards = rows.map { card(header: table.header.map(plainText), $0, width) }
      return Array(cards.map { $0.together }.joined(separator: [Line.air]))
    }
    let rule = Line(
      String(
        repeating: symbols.horizontal,
        count: widths.reduce(0, +) + Columns.gap * max(0, widths.count - 1)), .frame)
    let grid =
      gridRow(header, widths, table.alignments) + [rule]
      + rows.flatMap { gridRow($0, widths, table.alignments) }
    return grid.together
  }

  /// One row of a table, its cells side by side.
  func gridRow(
    _ cells: [[Run<Ink>]], _ widths: [Int], _ alignments: [Table.Alignment] = [],
    around stop: FocusStop? = nil
  ) -> [Line] {
    let columns = widths.enumerated().map { index, width in
      index < cells.count && !cells[index].isEmpty ? wrapped(cells[index], width) : [Line()]
    }
    let height = columns.map { $0.count }.max() ?? 0
    return (0..<height).map { number in
      widths.indices.reduce(Line()) { line, index in
        let cell = number < columns[index].count ? columns[index][number] : Line()
        let alignment = index < alignments.count ? alignments[index] : .leading
        let air = Line.blank(index == 0 ? 0 : Columns.gap, .around(stop))
        return line + air + cell.aligned(alignment, in: widths[index], .around(stop))
      }
    }
  }

  /// One row of a table as lines of label and value.
  func card(header: [String], _ cells: [[Run<Ink>]], _ width: Int) -> [Line] {
    cells.enumerated().flatMap { index, runs -> [Line] in
      guard !runs.isEmpty else { return [] }
      let title = index < header.count ? header[index] : ""
      let label = title.isEmpty ? .empty : SafeText("\(words.cardLabel(title)) ")
      return wrapped([Run(label, Ink(role: .strong))] + runs, width)
    }
  }

  /// A table whose rows can be acted on.
  func lines(of table: ActionTable, _ width: Int) -> [Line] {
    let header = table.header.map { [Run($0, Ink(role: .strong))] }
    let count = table.rows.map { $0.cells.count }.max() ?? 0
    let rows = table.rows.map { row in
      row.cells.map { [Run($0, Ink.body)] } + Array(repeating: [], count: count - row.cells.count)
        + row.actions.prefix(1).map { [words(of: $0)] }
    }
    let needs = Columns.needs(of: [header] + rows)
    let widths = makesCards ? nil : Columns.fitting(needs, in: width - 2)
    let top = widths.map { header.isEmpty ? [] : gridRow(header, $0).map { .blank(2) + $0 } } ?? []
    let label = table.label.isEmpty ? [] : wrapped([Run(table.label, Ink(role: .title))], width)
    let above = label + top
    return above
      + table.rows.indices.flatMap { index -> [Line] in
        let first =
          table.rows[index].actions.isEmpty
          ? nil : FocusStop(table.id, .action(row: index, action: 0))
        let lines =
          widths.map { gridRow(rows[index].map { $0.owned(by: first) }, $0, around: first) }
          ?? card(header: table.header.map { $0.string }, rows[index], width - 2)
        let isLast = index + 1 == table.rows.count
        let own = row(lines, first, width) + otherActions(of: table, row: index, width)
        return own.together.tied(index == 0 && !above.isEmpty ? .kept : .free)
          + (widths == nil && !isLast ? [Line.air] : [])
      }
  }

  /// The lines of a row, with the place of the pointer before the first.
  private func row(_ lines: [Line], _ stop: FocusStop?, _ width: Int) -> [Line] {
    lines.enumerated().map { index, line in
      let sign: Ink.Sign = index == 0 ? .pointer : .around
      let start = Line(" ", Ink(role: .body, stop: stop, sign: sign)) + .blank(1, .around(stop))
      return (start + line.owned(by: stop)).padded(to: width, .around(stop))
    }
  }

  /// The actions of a row after its first, in a row below it.
  private func otherActions(of table: ActionTable, row: Int, _ width: Int) -> [Line] {
    let actions = table.rows[row].actions.enumerated().dropFirst()
    return actions.reduce(into: [Line]()) { lines, action in
      let stop = FocusStop(table.id, .action(row: row, action: action.offset))
      let pointer = Line(" ", Ink(role: .body, stop: stop, sign: .pointer))
      let words = wrapped([words(of: action.element).owned(by: stop)], width - 4)
      let entry = pointer + (words.first ?? Line())
      let separator = .blank(2) + Line(symbols.separator, .quiet) + .blank(1)
      if let last = lines.last, last.width + separator.width + entry.width <= width {
        lines[lines.count - 1] = last + separator + entry
      } else {
        lines += [.blank(3) + entry] + words.dropFirst().map { .blank(4) + $0 }
      }
    }
  }

  /// The word of an action; one that can't be used stands in brackets.
  private func words(of action: Button) -> Run<Ink> {
    action.unavailable == nil
      ? Run(action.label, Ink(role: .link)) : Run(SafeText("(\(action.label))"), .quiet)
  }
}

extension Line {
  /// The line, moved to its side of a column.
  func aligned(_ alignment: Table.Alignment, in width: Int, _ ink: Ink) -> Line {
    let free = max(0, width - self.width)
    let before = alignment == .leading ? 0 : alignment == .center ? free / 2 : free
    return .blank(before, ink) + self + .blank(free - before, ink)
  }

  /// The line, its plain cells belonging to a stop.
  fileprivate func owned(by stop: FocusStop?) -> Line {
    inked { if $0.stop == nil { $0.stop = stop } }
  }
}

extension [Run<Ink>] {
  fileprivate func owned(by stop: FocusStop?) -> [Run<Ink>] {
    map { $0.owned(by: stop) }
  }
}

extension Run<Ink> {
  fileprivate func owned(by stop: FocusStop?) -> Run<Ink> {
    var run = self
    run.payload.stop = run.payload.stop ?? stop
    return run
  }
}

/// The words of inlines, without what can be acted on.
func plainText(_ inlines: [Inline]) -> String {
  inlines.map { inline in
    switch inline {
    case .text(let text), .code(let text): text.string
    case .emphasis(let inner), .strong(let inner): plainText(inner)
    case .lineBreak: " "
    case .link(let link, _): link.label.string
    case .field: ""
    case .span(let span): span.label.string
    }
  }.joined()
}
