public import Interface
import Text

/// A terminal as small as our tests need: it understands what ncurses sends to xterm, the Linux
/// console and vt100, and remembers what it doesn't understand.
public struct ScreenEmulator: Sendable {
  /// How a cell looks.
  public struct Look: Hashable, Sendable {
    /// The number of the colour of the letters; nil for the terminal's own.
    public var foreground: Int?
    /// The number of the colour of the ground; nil for the terminal's own.
    public var background: Int?
    /// Whether letters are bold.
    public var isBold: Bool
    /// Whether letters are underlined.
    public var isUnderlined: Bool
    /// Whether letters and ground change places.
    public var isReversed: Bool

    /// The terminal's own look, or one that differs from it by what is said.
    public init(
      foreground: Int? = nil, background: Int? = nil, isBold: Bool = false,
      isUnderlined: Bool = false, isReversed: Bool = false
    ) {
      self.foreground = foreground
      self.background = background
      self.isBold = isBold
      self.isUnderlined = isUnderlined
      self.isReversed = isReversed
    }
  }

  /// What a place of the screen shows: text is empty in the second half of a wide character.
  public struct Place: Hashable, Sendable {
    /// The character and its marks.
    public var text = " "
    /// How it looks.
    public var look = Look()
  }

  /// The size of the screen.
  public private(set) var size: Size
  /// Where the cursor stands.
  public internal(set) var cursor = Point(column: 0, row: 0)
  /// Whether the cursor is seen.
  public internal(set) var isCursorVisible = true
  /// Whether the other screen is shown, the one without scrollback.
  public internal(set) var isOtherScreen = false
  /// The private modes that are on: 1000 and 1006 are the mouse.
  public internal(set) var modes: Set<Int> = []
  /// How often the scrollback was cleared.
  public internal(set) var scrollbackClearings = 0
  /// What scrolled off the top of the first screen since then.
  public internal(set) var scrollback: [String] = []
  /// The sequences that weren't understood; a title or another command to the window is one.
  public internal(set) var unknown: [String] = []

  var grid: [[Place]]
  var otherGrid: [[Place]]
  var look = Look()
  var saved = (cursor: Point(column: 0, row: 0), look: Look())
  var region: ClosedRange<Int>
  var isWrapPending = false
  var drawsLines = false
  var lastScalar: Unicode.Scalar?
  var parser = EscapeParser()

  /// An empty screen.
  public init(columns: Int, rows: Int) {
    size = Size(columns: columns, rows: rows)
    grid = Self.blank(size)
    otherGrid = grid
    region = 0...max(0, rows - 1)
  }

  /// Understands what a program wrote.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if let step = parser.take(byte) { perform(step) }
    }
  }

  /// Changes the size; what doesn't fit is lost, as in most emulators.
  public mutating func resize(columns: Int, rows: Int) {
    size = Size(columns: columns, rows: rows)
    grid = Self.fitted(grid, size)
    otherGrid = Self.fitted(otherGrid, size)
    region = 0...max(0, rows - 1)
    cursor.column = min(cursor.column, max(0, columns - 1))
    cursor.row = min(cursor.row, max(0, rows - 1))
    isWrapPending = false
  }

  /// What a place shows.
  public subscript(column: Int, row: Int) -> Place {
    grid[row][column]
  }

  /// The text of a row, without the blanks at its end.
  public func line(_ row: Int) -> String {
    var line = grid[row].map { $0.text }.joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The text of the screen, a line a row.
  public var text: String {
    (0..<size.rows).map { line($0) }.joined(separator: "\n")
  }

  static func blank(_ size: Size) -> [[Place]] {
    Array(repeating: Array(repeating: Place(), count: size.columns), count: size.rows)
  }

  private static func fitted(_ grid: [[Place]], _ size: Size) -> [[Place]] {
    (0..<size.rows).map { row in
      let old = row < grid.count ? grid[row] : []
      return (0..<size.columns).map { $0 < old.count ? old[$0] : Place() }
    }
  }
}
