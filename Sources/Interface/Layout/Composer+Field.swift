import Text

extension Composer {
  /// A field below its label.
  func lines(of field: Field, _ width: Int) -> [Line] {
    let stop = field.isEnabled ? FocusStop(field.id) : nil
    let label = wrapped([Run(field.label, .around(stop))], width).map {
      $0.padded(to: width, .around(stop))
    }
    let pointer =
      Line(" ", Ink(role: .body, stop: stop, sign: .pointer))
      + .blank(
        1, .around(stop))
    let rows: [Line] =
      if case .lines(let height) = field.kind {
        lines(ofLong: field, height: max(1, height), width: width - 4)
      } else {
        [Line(runs(of: field, width: width - 2))]
      }
    return (field.label.isEmpty ? [] : label)
      + rows.enumerated().map { index, row in
        ((index == 0 ? pointer : .blank(2, .around(stop))) + row).padded(to: width, .around(stop))
      }
  }

  /// A field of one line, in brackets. What is typed scrolls sideways so that the caret is seen.
  func runs(of field: Field, width: Int) -> [Run<Ink>] {
    let shown = shownCharacters(of: field)
    let room = max(2, min(field.width + 1, width - 2))
    let caret = state.caret(in: field)
    let start = firstShown(shown, caret: caret, room: room)
    var runs = [Run<Ink>(SafeText("["), ink(field, .frame))]
    var used = 0
    for index in start...shown.count {
      let text = index < shown.count ? shown[index] : nbsp
      let columns = DisplayWidth.of(text)
      guard used + columns <= room else { break }
      used += columns
      runs.append(
        Run(
          SafeText(text, as: .lines),
          ink(field, .field, sign: index == caret ? .caret : .part, caret: index)))
    }
    let rest = String(repeating: nbsp, count: room - used)
    runs.append(Run(SafeText(rest, as: .lines), ink(field, .field, caret: shown.count)))
    return runs + [Run(SafeText("]"), ink(field, .frame))]
  }

  /// A field of several lines, each in brackets, scrolled so that the caret is seen.
  private func lines(ofLong field: Field, height: Int, width: Int) -> [Line] {
    let room = max(2, min(field.width + 1, width))
    let text = EditedText(field.value.string)
    let caret = state.caret(in: field)
    let rows = text.rows(width: room)
    let caretRow = text.row(of: caret, in: rows)
    let first = max(0, min(caretRow, rows.count - height, max(0, caretRow - height + 1)))
    return (first..<first + height).map { number in
      let row = number < rows.count ? rows[number] : text.characters.count..<text.characters.count
      let content = self.row(row, of: text, field, caret: number == caretRow ? caret : nil)
      let end = ink(field, .field, caret: number < rows.count ? row.upperBound : row.lowerBound)
      return Line("[", ink(field, .frame)) + content.padded(to: room, end)
        + Line("]", ink(field, .frame))
    }
  }

  /// One row of a field of several lines.
  private func row(_ row: Range<Int>, of text: EditedText, _ field: Field, caret: Int?) -> Line {
    var line = Line()
    for index in row where text.characters[index] != "\n" {
      let sign: Ink.Sign = index == caret ? .caret : .part
      let piece = Line(
        String(text.characters[index]), ink(field, .field, sign: sign, caret: index))
      line = line + piece
    }
    if let caret, caret >= row.lowerBound, !line.cells.contains(where: { $0.ink.sign == .caret }) {
      line = line + Line(" ", ink(field, .field, sign: .caret, caret: caret))
    }
    return line
  }

  /// What is shown of each character: itself, or the sign of a secret. Spaces don't end a line.
  private func shownCharacters(of field: Field) -> [String] {
    field.value.string.map { character in
      if field.kind == .secret { return symbols.secret }
      return character == " " || character == "\n" ? nbsp : String(character)
    }
  }

  /// The first character shown, so that the caret has a column.
  private func firstShown(_ shown: [String], caret: Int, room: Int) -> Int {
    var start = caret
    var used = caret < shown.count ? DisplayWidth.of(shown[caret]) : 1
    while start > 0, used + DisplayWidth.of(shown[start - 1]) <= room {
      start -= 1
      used += DisplayWidth.of(shown[start])
    }
    return start
  }

  private func ink(
    _ field: Field, _ role: Role, sign: Ink.Sign = .part, caret: Int? = nil
  ) -> Ink {
    Ink(role: role, stop: field.isEnabled ? FocusStop(field.id) : nil, sign: sign, caret: caret)
  }
}

/// A space at which no line ends.
private let nbsp = "\u{A0}"
