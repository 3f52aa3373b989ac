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

  /// What a cell has to do with what can be acted on.
  private struct Belonging: Equatable, Sendable {
    var stop: FocusStop?
    var sign = Sign.part
    var caret: Int?
  }

  /// Where a belonging is kept: most cells have none, and a page has thousands of cells to copy.
  private indirect enum Kept: Equatable, Sendable {
    case nothing
    case some(Belonging)
  }

  /// What it is for.
  var role: Role
  private var kept = Kept.nothing

  /// Makes an ink.
  init(role: Role, stop: FocusStop? = nil, sign: Sign = .part, caret: Int? = nil) {
    self.role = role
    belonging = Belonging(stop: stop, sign: sign, caret: caret)
  }

  /// Whether it belongs to anything: most cells don't, and nothing more need be asked of them.
  var isOwned: Bool {
    if case .some = kept { true } else { false }
  }

  /// What it belongs to.
  var stop: FocusStop? {
    get { belonging.stop }
    set { belonging.stop = newValue }
  }
  /// What it is to its stop.
  var sign: Sign { belonging.sign }
  /// In a field, how many characters stand before this run.
  var caret: Int? { belonging.caret }

  private var belonging: Belonging {
    get {
      switch kept {
      case .nothing: Belonging()
      case .some(let belonging): belonging
      }
    }
    set { kept = newValue == Belonging() ? .nothing : .some(newValue) }
  }

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

/// How a line holds to the one before it: where a screenful may end.
enum Tie: Comparable, Sendable {
  /// A screenful may begin with it.
  case free
  /// It belongs to the lines before: a screenful begins with it only where it can't hold all.
  case kept
  /// It goes on with a sentence: a screenful begins with it only where no other line would do.
  case inside
  /// It is air between two things: it may hang over the end of a screenful.
  case air
}

/// One line of the content, a cell a column.
struct Line: Equatable, Sendable {
  /// The cells; the second half of a wide character is empty.
  var cells: [InkedCell] = []
  /// How it holds to the line before.
  var tie = Tie.free

  /// A line of air between two things.
  static let air = Line(tie: .air)

  /// The columns it takes.
  var width: Int { cells.count }

  /// Blanks in one ink.
  static func blank(_ count: Int, _ ink: Ink = .body) -> Line {
    Line(cells: Array(repeating: InkedCell(text: " ", ink: ink), count: max(0, count)))
  }

  /// One line, then another.
  static func + (left: Line, right: Line) -> Line {
    Line(cells: left.cells + right.cells, tie: max(left.tie, right.tie))
  }

  /// The line, holding at least so much to the one before.
  func tied(_ tie: Tie) -> Line {
    Line(cells: cells, tie: max(self.tie, tie))
  }

  /// The line with other inks.
  func inked(_ change: (inout Ink) -> Void) -> Line {
    var line = self
    for index in cells.indices { change(&line.cells[index].ink) }
    return line
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
    return Line(cells: kept, tie: tie)
  }
}

extension [Line] {
  /// The lines as one thing: a screenful holds them all where it can.
  var together: [Line] {
    enumerated().map { $0.offset == 0 ? $0.element : $0.element.tied(.kept) }
  }

  /// The lines, the first holding so much to the one before.
  func tied(_ tie: Tie) -> [Line] {
    enumerated().map { $0.offset == 0 ? $0.element.tied(tie) : $0.element }
  }
}

extension Line {
  /// A line of words in one ink.
  init(_ text: SafeText, _ ink: Ink) {
    self.init(text.string, ink)
  }

  /// A line of runs.
  init(_ runs: [Run<Ink>]) {
    cells.reserveCapacity(runs.reduce(0) { $0 + $1.text.string.utf8.count })
    for run in runs { append(run.text.string, run.payload) }
  }

  /// A line of a sign or of cleaned words. Marks share the cell of their base.
  init(_ string: String, _ ink: Ink) {
    cells.reserveCapacity(string.utf8.count)
    append(string, ink)
  }

  private mutating func append(_ string: String, _ ink: Ink) {
    let first = cells.count
    // Taken once a string: each look at a global asks whether it was made already.
    let signs = Self.asciiSigns
    for scalar in string.unicodeScalars where scalar != "\n" {
      // Most are ASCII, one column wide.
      if 0x20...0x7E ~= scalar.value {
        cells.append(InkedCell(text: signs[Int(scalar.value)], ink: ink))
        continue
      }
      let width = DisplayWidth.of(scalar)
      if width > 0 {
        // In a field a space that doesn't end a line is shown as any space.
        let isFieldSpace = scalar == "\u{A0}" && ink.role == .field
        cells.append(InkedCell(text: isFieldSpace ? " " : String(scalar), ink: ink))
      } else if let base = cells[first...].lastIndex(where: { !$0.text.isEmpty }) {
        cells[base].text.unicodeScalars.append(scalar)
      }
      if width > 1 { cells.append(InkedCell(text: "", ink: ink)) }
    }
  }

  /// The strings of ASCII, made once: most cells hold one of them.
  private static let asciiSigns = (0..<0x7F as Range<UInt8>).map { String(Unicode.Scalar($0)) }
}
