public import Interface

/// A frame as a text one can read: its words, then one letter a cell for its roles, then its cursor.
public func picture(of frame: Frame) -> String {
  let words = textPicture(of: frame)
  let styles = rows(of: frame) { $0 == .blank ? " " : String(letter(of: $0.role)) }
  let cursor = "cursor: column \(frame.cursor.column), row \(frame.cursor.row)"
  let size = "\(frame.size.columns)×\(frame.size.rows)"
  return """
    \(size)
    \(words)
    ── roles: \(legend)
    \(styles)
    ── \(cursor)
    """
}

/// The words of a frame, a line a row, without the blanks at the ends.
public func textPicture(of frame: Frame) -> String {
  rows(of: frame) { $0.text }
}

/// The letter of a role in a picture.
public func letter(of role: Role) -> Character {
  switch role {
  case .body: "."
  case .title: "T"
  case .strong: "S"
  case .quiet: "q"
  case .frame: "+"
  case .panel: "p"
  case .focus: "F"
  case .chosen: "C"
  case .field: "_"
  case .link: "L"
  case .status: "s"
  }
}

private let legend = Role.allCases.map { "\(letter(of: $0)) \($0)" }.joined(separator: ", ")

private func rows(of frame: Frame, text: (Cell) -> String) -> String {
  let columns = max(0, frame.size.columns)
  return (0..<max(0, frame.size.rows)).map { row in
    let cells = frame.cells[row * columns..<(row + 1) * columns]
    var line = cells.map(text).joined()
    while line.last == " " { line.removeLast() }
    return line
  }.joined(separator: "\n")
}
