import Text

/// How a cell is drawn and what it belongs to.
struct Ink: Equatable, Sendable {
  /// What a cell is to its stop.
  enum Sign: Equatable, Sendable {
    /// A part of it.
    case part
    /// The place of the pointer, drawn when the stop has the focus.
    case pointer
    /// The caret of a field.
    case caret
    /// Words around it: the mouse can hit them, focus doesn't change how they look.
    case around
  }

  /// What it is for.
  var role: Role
  /// What it belongs to.
  var stop: FocusStop?
  /// What it is to its stop.
  var sign: Sign = .part
  /// In a field, how many characters stand before this run.
  var caret: Int?

  /// Plain text.
  static let body = Ink(role: .body)
  /// Frames and rules.
  static let frame = Ink(role: .frame)
  /// What stays in the background.
  static let quiet = Ink(role: .quiet)
  /// A notice.
  static let status = Ink(role: .status)

  /// The ink of what surrounds a stop.
  static func around(_ stop: FocusStop?) -> Ink { Ink(role: .body, stop: stop, sign: .around) }
}

/// One cell of a line, before it is known what has the focus.
struct InkedCell: Equatable, Sendable {
  /// As in a frame's cell.
  var text: String
  /// How it is drawn.
  var ink: Ink
}

/// One line of the content, a cell a column.
struct Line: Equatable, Sendable {
  /// The cells; the second half of a wide character is empty.
  var cells: [InkedCell] = []

  /// The columns it takes.
  var width: Int { cells.count }

  /// Blanks in one ink.
  static func blank(_ count: Int, _ ink: Ink = .body) -> Line {
    Line(cells: Array(repeating: InkedCell(text: " ", ink: ink), count: max(0, count)))
  }

  /// One line, then another.
  static func + (left: Line, right: Line) -> Line {
    Line(cells: left.cells + right.cells)
  }

  /// The line, with blanks up to a width.
  func padded(to width: Int, _ ink: Ink = .body) -> Line {
    self + .blank(width - self.width, ink)
  }

  /// The line, no wider than a width; what was cut leaves a sign.
  func cut(to width: Int, _ symbols: SymbolSet) -> Line {
    guard self.width > width, width > 0 else { return self }
    var kept = Array(cells.prefix(width - 1))
    // The first half of a wide character never stays alone.
    if cells[width - 1].text.isEmpty { kept.removeLast() }
    while kept.last?.text == " " { kept.removeLast() }
    kept.append(InkedCell(text: symbols.ellipsis, ink: cells[0].ink))
    return Line(cells: kept)
  }
}

extension Line {
  /// A line of words in one ink.
  init(_ text: SafeText, _ ink: Ink) {
    self.init(text.string, ink)
  }

  /// A line of runs.
  init(_ runs: [Run<Ink>]) {
    cells = runs.flatMap { Line($0.text, $0.payload).cells }
  }

  /// A line of a sign or of cleaned words. Marks share the cell of their base.
  init(_ string: String, _ ink: Ink) {
    for scalar in string.unicodeScalars where scalar != "\n" {
      let width = DisplayWidth.of(scalar)
      if width > 0 {
        // In a field a space that doesn't end a line is shown as any space.
        let isFieldSpace = scalar == "\u{A0}" && ink.role == .field
        cells.append(InkedCell(text: isFieldSpace ? " " : String(scalar), ink: ink))
      } else if let base = cells.lastIndex(where: { !$0.text.isEmpty }) {
        cells[base].text.unicodeScalars.append(scalar)
      }
      if width > 1 { cells.append(InkedCell(text: "", ink: ink)) }
    }
  }
}
